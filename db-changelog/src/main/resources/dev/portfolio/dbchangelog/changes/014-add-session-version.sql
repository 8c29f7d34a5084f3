--liquibase formatted sql

--changeset portfolio:014-add-session-version splitStatements:false
--comment: Sessions carry this number; a higher one ends all that were begun before.
ALTER TABLE users ADD COLUMN session_version integer NOT NULL DEFAULT 1;
--rollback ALTER TABLE users DROP COLUMN session_version;
