--liquibase formatted sql

--changeset portfolio:020-create-embedding-profiles splitStatements:false
--comment: The embedding models whose vectors are kept, each with all that makes its vectors comparable. One answers questions, one at most is being built beside it. Keys are not kept here.
CREATE TABLE embedding_profiles (
    id               smallint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name             text        NOT NULL UNIQUE,
    model            text        NOT NULL,
    dimension        integer     NOT NULL CHECK (dimension BETWEEN 1 AND 2000),
    provider         text        NOT NULL CHECK (provider IN ('process', 'endpoint')),
    base_url         text,
    question_prefix  text,
    text_prefix      text,
    built_by_servers boolean     NOT NULL,
    state            text        NOT NULL CHECK (state IN ('building', 'active', 'retired')),
    created_at       timestamptz NOT NULL,
    activated_at     timestamptz,
    retired_at       timestamptz
);
CREATE UNIQUE INDEX embedding_profiles_state_index ON embedding_profiles (state) WHERE state <> 'retired';
--rollback DROP TABLE embedding_profiles;
