--liquibase formatted sql

--changeset portfolio:027-create-revisions splitStatements:false
--comment: What posts and projects were like each time they were saved. Columns that a type does not have are null in its rows. The first revision of an older item is made when the item is changed.
CREATE TABLE revisions (
    content_id   uuid        NOT NULL,
    content_type text        NOT NULL CHECK (content_type IN ('project', 'post')),
    number       integer     NOT NULL CHECK (number > 0),
    origin       text        NOT NULL CHECK (origin IN ('account', 'import', 'schedule', 'unknown')),
    user_id      uuid,
    autosave     boolean     NOT NULL,
    title        text        NOT NULL,
    slug         text        NOT NULL,
    summary      text,
    body         text,
    tags         text[]      NOT NULL,
    tech_stack   text[],
    live_url     text,
    repo_url     text,
    image_url    text,
    featured     boolean,
    "order"      integer,
    published_at timestamptz,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    PRIMARY KEY (content_id, number),
    CONSTRAINT revisions_of_accounts CHECK ((origin = 'account') = (user_id IS NOT NULL)),
    CONSTRAINT revisions_of_projects CHECK ((content_type = 'project') =
        (tech_stack IS NOT NULL AND featured IS NOT NULL AND "order" IS NOT NULL))
);
--rollback DROP TABLE revisions;
