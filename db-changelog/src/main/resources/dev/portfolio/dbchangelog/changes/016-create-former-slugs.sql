--liquibase formatted sql

--changeset portfolio:016-create-former-slugs splitStatements:false
--comment: The slugs under which everybody could read an item once. Old links go on leading to it.
CREATE TABLE former_slugs (
    content_type text NOT NULL CHECK (content_type IN ('project', 'post')),
    slug         text NOT NULL,
    content_id   uuid NOT NULL,
    PRIMARY KEY (content_type, slug)
);
CREATE INDEX former_slugs_content_index ON former_slugs (content_id);
--rollback DROP TABLE former_slugs;
