--liquibase formatted sql

--changeset portfolio:003-create-posts splitStatements:false
--comment: Blog posts. Ids and timestamps are set by the application.
CREATE TABLE posts (
    id                uuid        PRIMARY KEY,
    title             text        NOT NULL,
    slug              text        NOT NULL UNIQUE,
    body              text,
    excerpt           text,
    tags              text[]      NOT NULL DEFAULT '{}',
    published         boolean     NOT NULL DEFAULT false,
    content_embedding vector(768),
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL
);
--rollback DROP TABLE posts;
