--liquibase formatted sql

--changeset portfolio:004-create-certifications splitStatements:false
--comment: Certifications; always public. Ids and timestamps are set by the application.
CREATE TABLE certifications (
    id                uuid        PRIMARY KEY,
    name              text        NOT NULL,
    issuer            text        NOT NULL,
    credential_url    text,
    badge_url         text,
    description       text,
    issued_at         date,
    content_embedding vector(768),
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL
);
--rollback DROP TABLE certifications;
