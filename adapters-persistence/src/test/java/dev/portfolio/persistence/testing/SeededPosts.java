package dev.portfolio.persistence.testing;

import dev.portfolio.domain.embedding.EmbeddingProfileId;
import org.jooq.DSLContext;

/** Published posts with a passage each, everything as the application would leave it, with random vectors. */
public final class SeededPosts {

    /** Whose vectors they are, in an empty database: it answers, and its vectors have 768 dimensions. */
    public static final EmbeddingProfileId PROFILE = new EmbeddingProfileId(1);

    private SeededPosts() {}

    public static void into(DSLContext dsl, int count) {
        dsl.execute("SELECT setseed(0.42)");
        dsl.execute("""
                INSERT INTO posts
                    (id, title, slug, body, published, published_at, created_at, updated_at, content_embedding)
                SELECT gen_random_uuid(), 'Post ' || n, 'post-' || n, 'Text', true, now(), now(), now(),
                    (SELECT array_agg(x) FROM (SELECT random() - 0.5 + n * 0 AS x FROM generate_series(1, 768)))::vector
                FROM generate_series(1, %d) AS n""".formatted(count));
        dsl.execute("""
                INSERT INTO search_documents
                    (content_id, content_type, slug, title, tags, tech_stack, published, opening)
                SELECT id, 'post', slug, title, '{}', '{}', true, 'Text' FROM posts""");
        dsl.execute("""
                INSERT INTO passages
                    (content_id, content_type, ordinal, published, term_count, text)
                SELECT id, 'post', 0, true, 10, title FROM posts""");
        withVectors(dsl);
    }

    private static void withVectors(DSLContext dsl) {
        activate(dsl);
        dsl.execute("""
                INSERT INTO opening_embeddings (content_id, profile_id, embedding)
                SELECT id, 1, content_embedding FROM posts""");
        dsl.execute("""
                INSERT INTO passage_embeddings (passage_id, content_id, profile_id, published, content_type, embedding)
                SELECT p.id, i.id, 1, true, 'post', content_embedding FROM passages p JOIN posts i ON i.id = p.content_id""");
    }

    /** Lets the profile answer that the vectors would be of. */
    public static void activate(DSLContext dsl) {
        dsl.execute("""
                INSERT INTO embedding_profiles (name, model, dimension, provider, built_by_servers, state, created_at, activated_at)
                VALUES ('model', 'model', 768, 'endpoint', false, 'active', now(), now()) ON CONFLICT DO NOTHING""");
    }
}
