--liquibase formatted sql

--changeset portfolio:015-create-api-tokens splitStatements:false
--comment: With these, scripts act for the owner of an account. Only the SHA-256 of the secret is kept.
CREATE TABLE api_tokens (
    id           uuid        PRIMARY KEY,
    user_id      uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name         text        NOT NULL,
    digest       text        NOT NULL UNIQUE,
    scopes       text[]      NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz
);
CREATE INDEX api_tokens_of_user ON api_tokens (user_id);
--rollback DROP TABLE api_tokens;
