--liquibase formatted sql

--changeset portfolio:025-create-media splitStatements:false
--comment: Pictures, and the smaller copies of them. The bytes are elsewhere: on the disk, or in an S3-compatible store.
CREATE TABLE media (
    id           uuid        PRIMARY KEY,
    content_hash text        NOT NULL UNIQUE,
    file_name    text        NOT NULL,
    media_type   text        NOT NULL,
    bytes        bigint      NOT NULL,
    width        integer,
    height       integer,
    alt          text,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    CHECK ((width IS NULL) = (height IS NULL))
);
CREATE INDEX media_created_at ON media (created_at DESC, id DESC);
CREATE TABLE media_variants (
    media_id   uuid    NOT NULL REFERENCES media ON DELETE CASCADE,
    width      integer NOT NULL,
    height     integer NOT NULL,
    media_type text    NOT NULL,
    bytes      bigint  NOT NULL,
    PRIMARY KEY (media_id, width)
);
--rollback DROP TABLE media_variants;
--rollback DROP TABLE media;
