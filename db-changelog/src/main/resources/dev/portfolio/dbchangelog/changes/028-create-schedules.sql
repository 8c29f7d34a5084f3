--liquibase formatted sql

--changeset portfolio:028-create-schedules splitStatements:false
--comment: Which revision of an item goes out when. Title and slug are the revision's, which may be forgotten once the schedule has ended.
CREATE TABLE schedules (
    content_id   uuid        PRIMARY KEY,
    content_type text        NOT NULL CHECK (content_type IN ('project', 'post')),
    slug         text        NOT NULL,
    title        text        NOT NULL,
    publish_at   timestamptz NOT NULL,
    revision     integer     NOT NULL CHECK (revision > 0),
    origin       text        NOT NULL CHECK (origin IN ('editor', 'import')),
    state        text        NOT NULL CHECK (state IN ('waiting', 'done', 'failed', 'cancelled')),
    detail       text,
    changed_at   timestamptz NOT NULL
);
CREATE INDEX schedules_by_moment ON schedules (publish_at, content_id);
--rollback DROP TABLE schedules;
