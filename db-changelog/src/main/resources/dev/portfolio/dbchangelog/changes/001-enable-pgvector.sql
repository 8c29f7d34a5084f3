--liquibase formatted sql

--changeset portfolio:001-enable-pgvector splitStatements:false
--comment: The vector type and its operators.
CREATE EXTENSION IF NOT EXISTS vector;
--rollback DROP EXTENSION IF EXISTS vector;
