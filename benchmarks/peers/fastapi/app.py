"""The two reads that are measured, as an application of FastAPI, SQLAlchemy's async ORM and asyncpg has them."""

import os
from datetime import datetime
from typing import AsyncIterator, List, Optional
from uuid import UUID

from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel
from sqlalchemy import Boolean, Column, DateTime, Text, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as UuidColumn
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import declarative_base, sessionmaker

Base = declarative_base()


class Post(Base):
    __tablename__ = "posts"

    id = Column(UuidColumn(as_uuid=True), primary_key=True)
    title = Column(Text)
    slug = Column(Text)
    body = Column(Text)
    excerpt = Column(Text)
    tags = Column(ARRAY(Text))
    published = Column(Boolean)
    published_at = Column(DateTime(timezone=True))
    created_at = Column(DateTime(timezone=True))
    updated_at = Column(DateTime(timezone=True))


class Summary(BaseModel):
    id: UUID
    title: str
    slug: str
    excerpt: Optional[str]
    tags: List[str]
    published: bool
    published_at: Optional[datetime]
    created_at: datetime
    updated_at: datetime

    class Config:
        orm_mode = True
        from_attributes = True


class Whole(Summary):
    body: Optional[str]


class Page(BaseModel):
    items: List[Summary]


setting = os.environ.__getitem__
engine = create_async_engine(
    "postgresql+asyncpg://{}:{}@{}:{}/{}".format(
        setting("PEER_DB_USER"),
        setting("PEER_DB_PASSWORD"),
        setting("PEER_DB_HOST"),
        setting("PEER_DB_PORT"),
        setting("PEER_DB_NAME"),
    ),
    pool_size=10,
    max_overflow=20,
)
Session = sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)
app = FastAPI()


async def session() -> AsyncIterator[AsyncSession]:
    async with Session() as opened:
        yield opened


@app.get("/posts", response_model=Page)
async def posts(limit: int = 20, db: AsyncSession = Depends(session)):
    newest = (
        select(Post)
        .where(Post.published)
        .order_by(Post.published_at.desc(), Post.id.desc())
        .limit(limit)
    )
    return {"items": (await db.execute(newest)).scalars().all()}


@app.get("/posts/{slug}", response_model=Whole)
async def post(slug: str, db: AsyncSession = Depends(session)):
    found = (await db.execute(select(Post).where(Post.slug == slug, Post.published))).scalar_one_or_none()
    if found is None:
        raise HTTPException(status_code=404)
    return found
