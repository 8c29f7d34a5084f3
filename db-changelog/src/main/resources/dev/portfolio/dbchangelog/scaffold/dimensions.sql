--liquibase formatted sql

-- Made on {{date}}. It drops every vector: until the texts are embedded again, search finds them by keywords only. What else:
-- * Embedding.DIMENSIONS in the domain becomes {{dimensions}}, in the same commit.
-- * The embedding model must give {{dimensions}} dimensions or fewer; fewer are padded with zeros.
-- * The jOOQ classes are generated anew.
-- * The server embeds by itself what has no vector, as soon as it runs. Vector indexes are gone: ./portfolio db:index makes them anew.
--   HNSW takes up to 2,000 dimensions of the type vector, and 4,000 of halfvec.
-- Nothing else than dropping the column is possible: its dimensions cannot be altered, and vectors cannot be converted.

--changeset portfolio:{{change}} splitStatements:false
--comment: Embeddings get {{dimensions}} dimensions instead of {{now}}. The columns are made anew and filled again from the texts.
DROP INDEX IF EXISTS
    projects_content_embedding_index,
    posts_content_embedding_index,
    certifications_content_embedding_index,
    passages_embedding_index;
ALTER TABLE projects DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{dimensions}});
ALTER TABLE posts DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{dimensions}});
ALTER TABLE certifications DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{dimensions}});
UPDATE search_documents SET opening_model = NULL WHERE opening_model IS NOT NULL;
-- With the column goes the check on it.
ALTER TABLE passages DROP COLUMN embedding;
UPDATE passages SET embedding_model = NULL WHERE embedding_model IS NOT NULL;
ALTER TABLE passages
    ADD COLUMN embedding vector({{dimensions}}),
    ADD CONSTRAINT passages_check CHECK ((embedding IS NULL) = (embedding_model IS NULL));
{{in row}}
--rollback DROP INDEX IF EXISTS
--rollback     projects_content_embedding_index,
--rollback     posts_content_embedding_index,
--rollback     certifications_content_embedding_index,
--rollback     passages_embedding_index;
--rollback ALTER TABLE projects DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{now}});
--rollback ALTER TABLE posts DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{now}});
--rollback ALTER TABLE certifications DROP COLUMN content_embedding, ADD COLUMN content_embedding vector({{now}});
--rollback UPDATE search_documents SET opening_model = NULL WHERE opening_model IS NOT NULL;
--rollback ALTER TABLE passages DROP COLUMN embedding;
--rollback UPDATE passages SET embedding_model = NULL WHERE embedding_model IS NOT NULL;
--rollback ALTER TABLE passages ADD COLUMN embedding vector({{now}});
--rollback ALTER TABLE passages ADD CONSTRAINT passages_check CHECK ((embedding IS NULL) = (embedding_model IS NULL));
{{back in row}}
