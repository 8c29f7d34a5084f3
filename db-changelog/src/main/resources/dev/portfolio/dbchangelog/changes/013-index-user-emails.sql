--liquibase formatted sql

--changeset portfolio:013-index-user-emails splitStatements:false
--comment: One account for an address, however it is spelled; found by it. Where two accounts differ in case only, one has to be renamed first.
CREATE UNIQUE INDEX users_email_spelling_key ON users (lower(email));
--rollback DROP INDEX users_email_spelling_key;
