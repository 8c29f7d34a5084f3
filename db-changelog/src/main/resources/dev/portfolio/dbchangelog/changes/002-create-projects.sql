--liquibase formatted sql

--changeset portfolio:002-create-projects splitStatements:false
--comment: Projects of the portfolio. Ids and timestamps are set by the application.
CREATE TABLE projects (
    id                uuid        PRIMARY KEY,
    title             text        NOT NULL,
    slug              text        NOT NULL UNIQUE,
    description       text,
    content           text,
    tags              text[]      NOT NULL DEFAULT '{}',
    tech_stack        text[]      NOT NULL DEFAULT '{}',
    live_url          text,
    repo_url          text,
    image_url         text,
    featured          boolean     NOT NULL DEFAULT false,
    published         boolean     NOT NULL DEFAULT false,
    "order"           integer     NOT NULL DEFAULT 0,
    content_embedding vector(768),
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL
);
--rollback DROP TABLE projects;
