--liquibase formatted sql

--changeset portfolio:006-add-publication-dates splitStatements:false
--comment: When posts and projects were published: null exactly while they are drafts. With the indexes of the public lists.
ALTER TABLE posts
    ADD COLUMN published_at timestamptz,
    ADD CONSTRAINT posts_published_at_check CHECK (published = (published_at IS NOT NULL));
ALTER TABLE projects
    ADD COLUMN published_at timestamptz,
    ADD CONSTRAINT projects_published_at_check CHECK (published = (published_at IS NOT NULL));
CREATE INDEX posts_published_at_index ON posts (published_at, id) WHERE published;
CREATE INDEX posts_tags_index ON posts USING gin (tags);
CREATE INDEX projects_order_index ON projects ("order", id) WHERE published;
CREATE INDEX projects_tags_index ON projects USING gin (tags);
CREATE INDEX projects_tech_stack_index ON projects USING gin (tech_stack);
CREATE INDEX certifications_issued_at_index ON certifications (issued_at, id);
--rollback DROP INDEX certifications_issued_at_index;
--rollback DROP INDEX projects_tech_stack_index;
--rollback DROP INDEX projects_tags_index;
--rollback DROP INDEX projects_order_index;
--rollback DROP INDEX posts_tags_index;
--rollback DROP INDEX posts_published_at_index;
--rollback ALTER TABLE projects DROP COLUMN published_at;
--rollback ALTER TABLE posts DROP COLUMN published_at;
