package dev.portfolio.persistence.testing;

import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;

/**
 * Published posts with a passage each, whose vectors stand in clusters as those of texts do, with tags that a known share of them
 * has: a vector index finds what is near, and a tag has nothing to do with where its posts are, unless it is that of a cluster.
 */
public final class ClusteredPosts {

    /** Whose vectors they are, in an empty database. */
    public static final EmbeddingProfileId PROFILE = new EmbeddingProfileId(1);

    public static final int DIMENSION = 64;
    public static final int COUNT = 10_000;

    private static final int CLUSTERS = 40;

    private ClusteredPosts() {}

    /** With the tags {@code 10%}, {@code 2%}, {@code 1%}, {@code 0.1%}, and {@code cluster-0} to {@code cluster-39}. */
    public static void into(DSLContext dsl) {
        dsl.execute("SELECT setseed(0.42)");
        dsl.execute("""
                INSERT INTO search_documents
                    (content_id, content_type, slug, title, tags, tech_stack, published, opening)
                SELECT gen_random_uuid(), 'post', 'post-' || n, 'Post ' || n,
                    array_remove(ARRAY[
                        'cluster-' || abs(hashint4(n)) %% %d,
                        CASE WHEN n %% 10 = 0 THEN '10%%' END,
                        CASE WHEN n %% 50 = 1 THEN '2%%' END,
                        CASE WHEN n %% 100 = 2 THEN '1%%' END,
                        CASE WHEN n %% 1000 = 3 THEN '0.1%%' END], NULL),
                    '{}', true, 'Post'
                FROM generate_series(1, %d) AS n""".formatted(CLUSTERS, COUNT));
        dsl.execute("""
                INSERT INTO passages (content_id, content_type, ordinal, published, term_count, text)
                SELECT content_id, content_type, 0, true, 10, title FROM search_documents""");
        dsl.execute("""
                INSERT INTO embedding_profiles
                    (name, model, dimension, provider, built_by_servers, state, created_at, activated_at)
                VALUES ('model', 'model', %d, 'endpoint', false, 'active', now(), now())""".formatted(DIMENSION));
        dsl.execute("""
                WITH centres AS MATERIALIZED (
                    SELECT 'cluster-' || k AS tag, array_agg(random() - 0.5) AS centre
                    FROM generate_series(0, %d) AS k, generate_series(1, %d)
                    GROUP BY k)
                INSERT INTO passage_embeddings (passage_id, content_id, profile_id, published, content_type, embedding)
                SELECT p.id, p.content_id, 1, true, p.content_type, (
                    SELECT array_agg(x + 0.8 * (random() - 0.5 + p.id * 0))
                    FROM unnest(centre) AS x)::vector
                FROM passages p
                    JOIN search_documents d ON d.content_id = p.content_id
                    JOIN centres ON tag = d.tags[1]""".formatted(CLUSTERS - 1, DIMENSION));
        dsl.execute("ANALYZE passages, passage_embeddings, search_documents");
    }

    /** Vectors near to those that are stored, and none of them. */
    public static List<Embedding> questions(DSLContext dsl, int count) {
        Random random = new Random(7);
        return dsl
                .fetch(
                        "SELECT embedding::real[] FROM passage_embeddings ORDER BY passage_id %% 997, passage_id LIMIT %d"
                                .formatted(count))
                .stream()
                .map(row -> row.get(0, Float[].class))
                .map(values -> {
                    float[] moved = new float[values.length];
                    for (int i = 0; i < moved.length; i++) {
                        moved[i] = values[i] + 0.1f * (float) random.nextGaussian();
                    }
                    return Embedding.of(moved);
                })
                .toList();
    }
}
