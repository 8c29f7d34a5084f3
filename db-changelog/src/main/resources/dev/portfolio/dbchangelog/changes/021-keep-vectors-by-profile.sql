--liquibase formatted sql

--changeset portfolio:021-keep-vectors-by-profile splitStatements:false
--comment: Vectors in tables of their own, each with its profile, so that those of two models stand side by side. The column has no dimension of its own, and keeps up to 2,000 numbers in the row itself. The vectors that there are come along, without the zeros that filled them up to the old column; with those of several models, only those of the one that has most.
CREATE TABLE passage_embeddings (
    passage_id   bigint   NOT NULL REFERENCES passages ON DELETE CASCADE,
    content_id   uuid     NOT NULL,
    profile_id   smallint NOT NULL REFERENCES embedding_profiles,
    published    boolean  NOT NULL,
    content_type text     NOT NULL,
    embedding    vector   NOT NULL,
    PRIMARY KEY (passage_id, profile_id)
);
ALTER TABLE passage_embeddings ALTER COLUMN embedding SET STORAGE PLAIN;
CREATE TABLE opening_embeddings (
    content_id uuid     NOT NULL REFERENCES search_documents ON DELETE CASCADE,
    profile_id smallint NOT NULL REFERENCES embedding_profiles,
    embedding  vector   NOT NULL,
    PRIMARY KEY (content_id, profile_id)
);
ALTER TABLE opening_embeddings ALTER COLUMN embedding SET STORAGE PLAIN;

-- As content_embedding takes it: a shorter vector is followed by zeros, a longer one has no place there.
CREATE FUNCTION content_vector(embedding vector) RETURNS vector
    LANGUAGE sql STABLE
AS $$
    SELECT CASE
        WHEN vector_dims(embedding) = atttypmod THEN embedding
        WHEN vector_dims(embedding) < atttypmod
            THEN embedding || array_fill(0::real, ARRAY[atttypmod - vector_dims(embedding)])::vector
    END
    FROM pg_attribute
    WHERE attrelid = 'posts'::regclass AND attname = 'content_embedding'
$$;

INSERT INTO embedding_profiles (name, model, dimension, provider, built_by_servers, state, created_at, activated_at)
SELECT model, model, dimension, CASE model WHEN 'bge-small-en-v1.5-q' THEN 'process' ELSE 'endpoint' END, false, 'active', now(), now()
FROM (
    SELECT embedding_model AS model
    FROM passages WHERE embedding_model IS NOT NULL
    GROUP BY embedding_model ORDER BY count(*) DESC, embedding_model LIMIT 1
) most, LATERAL (
    SELECT max(place)::integer AS dimension
    FROM (SELECT embedding FROM passages WHERE embedding_model = model ORDER BY id LIMIT 200) sample,
        unnest(embedding::real[]) WITH ORDINALITY AS numbers (value, place)
    WHERE value <> 0
) width
WHERE dimension BETWEEN 1 AND 2000;

INSERT INTO passage_embeddings (passage_id, content_id, profile_id, published, content_type, embedding)
SELECT p.id, p.content_id, e.id, p.published, p.content_type, subvector(p.embedding, 1, e.dimension)
FROM passages p JOIN embedding_profiles e ON e.model = p.embedding_model
WHERE vector_norm(subvector(p.embedding, 1, e.dimension)) = vector_norm(p.embedding)
ORDER BY p.id;

INSERT INTO opening_embeddings (content_id, profile_id, embedding)
SELECT d.content_id, e.id, subvector(i.content_embedding, 1, e.dimension)
FROM search_documents d
    JOIN embedding_profiles e ON e.model = d.opening_model
    JOIN (
        SELECT id, content_embedding FROM posts
        UNION ALL SELECT id, content_embedding FROM projects
        UNION ALL SELECT id, content_embedding FROM certifications
    ) i ON i.id = d.content_id
WHERE vector_norm(subvector(i.content_embedding, 1, e.dimension)) = vector_norm(i.content_embedding);

ALTER TABLE search_documents DROP COLUMN opening_model;
-- With the column go the check on it and an index on it.
ALTER TABLE passages DROP COLUMN embedding, DROP COLUMN embedding_model;
-- Rows keep what was in a dropped column until they are written anew; here that is nearly all of them.
CLUSTER passages USING passages_pkey;
ALTER TABLE passages SET WITHOUT CLUSTER;

-- A server puts what has no vector into the queue by itself.
DELETE FROM embedding_queue WHERE NOT EXISTS (SELECT FROM embedding_profiles);
ALTER TABLE embedding_queue
    ADD COLUMN profile_id smallint REFERENCES embedding_profiles ON DELETE CASCADE;
UPDATE embedding_queue SET profile_id = e.id FROM embedding_profiles e;
ALTER TABLE embedding_queue
    ALTER COLUMN profile_id SET NOT NULL,
    DROP CONSTRAINT embedding_queue_pkey,
    ADD PRIMARY KEY (content_id, profile_id);
--rollback DELETE FROM embedding_queue WHERE profile_id NOT IN (SELECT id FROM embedding_profiles WHERE state = 'active');
--rollback ALTER TABLE embedding_queue DROP COLUMN profile_id, ADD PRIMARY KEY (content_id);
--rollback ALTER TABLE search_documents ADD COLUMN opening_model text;
--rollback DO $$
--rollback BEGIN
--rollback     EXECUTE format(
--rollback         'ALTER TABLE passages ADD COLUMN embedding_model text, ADD COLUMN embedding vector(%s)',
--rollback         (SELECT atttypmod FROM pg_attribute WHERE attrelid = 'posts'::regclass AND attname = 'content_embedding'));
--rollback END
--rollback $$;
--rollback ALTER TABLE passages ADD CONSTRAINT passages_check CHECK ((embedding IS NULL) = (embedding_model IS NULL));
--rollback ALTER TABLE passages ALTER COLUMN embedding SET STORAGE PLAIN;
--rollback UPDATE passages p SET embedding = content_vector(v.embedding), embedding_model = e.model
--rollback     FROM passage_embeddings v JOIN embedding_profiles e ON e.id = v.profile_id AND e.state = 'active'
--rollback     WHERE v.passage_id = p.id AND content_vector(v.embedding) IS NOT NULL;
--rollback UPDATE search_documents d SET opening_model = e.model
--rollback     FROM opening_embeddings v JOIN embedding_profiles e ON e.id = v.profile_id AND e.state = 'active'
--rollback     WHERE v.content_id = d.content_id AND content_vector(v.embedding) IS NOT NULL;
--rollback DROP TABLE opening_embeddings;
--rollback DROP TABLE passage_embeddings;
--rollback DROP FUNCTION content_vector(vector);
