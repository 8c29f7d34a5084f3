--liquibase formatted sql

--changeset portfolio:017-create-idempotency-keys splitStatements:false
--comment: What was answered to calls that bring a key of their caller, written in the transaction of what the call has done. The answer is null only inside that transaction.
CREATE TABLE idempotency_keys (
    user_id     uuid        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    answer      text,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (user_id, key)
);
CREATE INDEX idempotency_keys_created_index ON idempotency_keys (created_at);
--rollback DROP TABLE idempotency_keys;
