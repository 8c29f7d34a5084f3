--liquibase formatted sql

--changeset portfolio:005-create-users splitStatements:false
--comment: Accounts. Ids and timestamps are set by the application.
CREATE TABLE users (
    id              uuid        PRIMARY KEY,
    email           text        NOT NULL UNIQUE,
    hashed_password text        NOT NULL,
    is_active       boolean     NOT NULL DEFAULT true,
    is_superuser    boolean     NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);
--rollback DROP TABLE users;
