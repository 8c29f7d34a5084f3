--liquibase formatted sql

--changeset portfolio:007-create-search-documents splitStatements:false
--comment: What search shows of an item and filters by, whatever the item's type. The vector of the opening is the content_embedding of the item's own row; opening_model names the model that made it.
CREATE TABLE search_documents (
    content_id    uuid    PRIMARY KEY,
    content_type  text    NOT NULL CHECK (content_type IN ('project', 'post', 'certification')),
    slug          text,
    title         text    NOT NULL,
    tags          text[]  NOT NULL,
    tech_stack    text[]  NOT NULL,
    published     boolean NOT NULL,
    opening       text    NOT NULL,
    opening_model text
);
CREATE INDEX search_documents_tags_index ON search_documents USING gin (tags);
--rollback DROP TABLE search_documents;
