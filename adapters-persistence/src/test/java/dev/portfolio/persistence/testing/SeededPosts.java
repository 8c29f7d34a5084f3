package dev.portfolio.persistence.testing;

import org.jooq.DSLContext;

/** Published posts with a passage each, everything as the application would leave it, with random vectors. */
public final class SeededPosts {

    /** The model that is said to have made the vectors. */
    public static final String MODEL = "model";

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
                    (content_id, content_type, slug, title, tags, tech_stack, published, opening, opening_model)
                SELECT id, 'post', slug, title, '{}', '{}', true, 'Text', '%s' FROM posts""".formatted(MODEL));
        dsl.execute("""
                INSERT INTO passages
                    (content_id, content_type, ordinal, published, term_count, text, embedding_model, embedding)
                SELECT id, 'post', 0, true, 10, title, '%s', content_embedding FROM posts""".formatted(MODEL));
    }
}
