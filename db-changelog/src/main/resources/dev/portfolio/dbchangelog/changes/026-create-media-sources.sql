--liquibase formatted sql

--changeset portfolio:026-create-media-sources splitStatements:false
--comment: From which file a picture was imported, so that links to that file keep leading to it. Found by the SHA-256 of the path in UTF-8, since a path may be longer than an index takes.
CREATE TABLE media_sources (
    path_hash text PRIMARY KEY,
    path      text NOT NULL,
    media_id  uuid NOT NULL REFERENCES media ON DELETE CASCADE
);
CREATE INDEX media_sources_media_id ON media_sources (media_id);
--rollback DROP TABLE media_sources;
