--liquibase formatted sql

--changeset portfolio:018-filter-search-by-year-and-technology splitStatements:false
--comment: The year in which an item was published, a certification issued, in UTC; none for a draft. With indexes for the filters that let few items through.
ALTER TABLE search_documents ADD COLUMN year integer;
UPDATE search_documents
SET year = coalesce(
    (SELECT extract(year FROM published_at AT TIME ZONE 'UTC') FROM posts WHERE id = content_id),
    (SELECT extract(year FROM published_at AT TIME ZONE 'UTC') FROM projects WHERE id = content_id),
    (SELECT extract(year FROM issued_at) FROM certifications WHERE id = content_id));
CREATE INDEX search_documents_tech_stack_index ON search_documents USING gin (tech_stack);
CREATE INDEX search_documents_year_index ON search_documents (year);
--rollback DROP INDEX search_documents_year_index;
--rollback DROP INDEX search_documents_tech_stack_index;
--rollback ALTER TABLE search_documents DROP COLUMN year;
