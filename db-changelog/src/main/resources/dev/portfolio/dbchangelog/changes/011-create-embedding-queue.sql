--liquibase formatted sql

--changeset portfolio:011-create-embedding-queue splitStatements:false
--comment: What is still to be embedded. A row is claimed for a while, never locked across a model call.
CREATE TABLE embedding_queue (
    content_id    uuid        PRIMARY KEY,
    content_type  text        NOT NULL CHECK (content_type IN ('project', 'post', 'certification')),
    generation    bigint      NOT NULL,
    added_at      timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    claimed_until timestamptz,
    attempts      integer     NOT NULL,
    last_error    text
);
CREATE INDEX embedding_queue_added_index ON embedding_queue (added_at);
--rollback DROP TABLE embedding_queue;
