--liquibase formatted sql

-- Made on {{date}}. It changes content_embedding of the items' own rows, for queries of your own. What else:
-- * Search does not read these columns, and no model needs them: its vectors have tables of their own, with any number of
--   dimensions up to 2,000. Another model needs no change of the schema; docs/embeddings.md tells how it is changed.
-- * The columns are a copy of the active model's vectors of the openings. They are filled again from these, with zeros after a
--   shorter vector; one with more than {{dimensions}} dimensions has no place, and its column stays empty.
-- * Vector indexes on these columns are gone: ./portfolio db:index --content-tables makes them anew. HNSW takes up to 2,000
--   dimensions of the type vector, and 4,000 of halfvec.
-- Nothing else than dropping the column is possible: its dimensions cannot be altered.

--changeset portfolio:{{change}} splitStatements:false
--comment: The columns content_embedding get {{dimensions}} dimensions instead of {{now}}. They are made anew and filled again from the vectors of the active model.
DROP INDEX IF EXISTS
    projects_content_embedding_index,
    posts_content_embedding_index,
    certifications_content_embedding_index;
ALTER TABLE projects DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{dimensions}});
ALTER TABLE posts DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{dimensions}});
ALTER TABLE certifications DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{dimensions}});
UPDATE projects SET content_embedding = content_vector(v.embedding) FROM opening_embeddings v, embedding_profiles e
    WHERE v.content_id = projects.id AND v.profile_id = e.id AND e.state = 'active';
UPDATE posts SET content_embedding = content_vector(v.embedding) FROM opening_embeddings v, embedding_profiles e
    WHERE v.content_id = posts.id AND v.profile_id = e.id AND e.state = 'active';
UPDATE certifications SET content_embedding = content_vector(v.embedding) FROM opening_embeddings v, embedding_profiles e
    WHERE v.content_id = certifications.id AND v.profile_id = e.id AND e.state = 'active';
--rollback DROP INDEX IF EXISTS
--rollback     projects_content_embedding_index,
--rollback     posts_content_embedding_index,
--rollback     certifications_content_embedding_index;
--rollback ALTER TABLE projects DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{now}});
--rollback ALTER TABLE posts DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{now}});
--rollback ALTER TABLE certifications DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{now}});
--rollback UPDATE projects SET content_embedding = content_vector(v.embedding) FROM opening_embeddings v, embedding_profiles e
--rollback     WHERE v.content_id = projects.id AND v.profile_id = e.id AND e.state = 'active';
--rollback UPDATE posts SET content_embedding = content_vector(v.embedding) FROM opening_embeddings v, embedding_profiles e
--rollback     WHERE v.content_id = posts.id AND v.profile_id = e.id AND e.state = 'active';
--rollback UPDATE certifications SET content_embedding = content_vector(v.embedding) FROM opening_embeddings v, embedding_profiles e
--rollback     WHERE v.content_id = certifications.id AND v.profile_id = e.id AND e.state = 'active';
