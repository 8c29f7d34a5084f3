--liquibase formatted sql

--changeset portfolio:012-create-content-sources splitStatements:false
--comment: From which file an item was imported.
CREATE TABLE content_sources (
    content_id uuid PRIMARY KEY,
    path       text NOT NULL
);
--rollback DROP TABLE content_sources;
