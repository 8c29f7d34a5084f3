--liquibase formatted sql

--changeset portfolio:008-create-passages splitStatements:false
--comment: The texts of all items in pieces, each with its vector once it is embedded: one table, so that one vector index serves every type. The vector is kept in the row itself, which makes an exact scan several times as fast as one that fetches it from elsewhere.
CREATE TABLE passages (
    id              bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    content_id      uuid    NOT NULL REFERENCES search_documents ON DELETE CASCADE,
    content_type    text    NOT NULL,
    ordinal         integer NOT NULL,
    published       boolean NOT NULL,
    term_count      integer NOT NULL,
    text            text    NOT NULL,
    embedding_model text,
    embedding       vector(768),
    UNIQUE (content_id, ordinal) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((embedding IS NULL) = (embedding_model IS NULL))
);
ALTER TABLE passages ALTER COLUMN embedding SET STORAGE PLAIN;
--rollback DROP TABLE passages;
