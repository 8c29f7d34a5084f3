package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The change that gave vectors tables of their own, on a database with content: nothing has to be embedded again. */
class VectorsByProfileTest {

    private static final String CHANGE = "021-keep-vectors-by-profile";

    /** Vectors of 384 numbers with zeros after them, as they were kept; one text has none, another one that of another model. */
    private static final String CONTENT = """
            INSERT INTO posts (id, title, slug, content_embedding, created_at, updated_at)
            SELECT gen_random_uuid(), 'Post ' || n, 'post-' || n,
                (SELECT array_agg(CASE WHEN i <= 384 THEN sin(i * n) ELSE 0 END ORDER BY i) FROM generate_series(1, 768) i)::vector,
                now(), now()
            FROM generate_series(1, 20) n;
            INSERT INTO search_documents
            SELECT id, 'post', slug, title, '{}', '{}', true, title, 'bge-small-en-v1.5-q' FROM posts;
            INSERT INTO passages (content_id, content_type, ordinal, published, term_count, text, embedding_model, embedding)
            SELECT id, 'post', n, slug <> 'post-3', 3, 'a text', 'bge-small-en-v1.5-q', content_embedding
            FROM posts, generate_series(0, 4) n;
            UPDATE passages SET embedding = NULL, embedding_model = NULL WHERE id = 1;
            UPDATE passages SET embedding_model = 'another' WHERE id = 2;
            INSERT INTO embedding_queue (content_id, content_type, generation, added_at, due_at, attempts)
            SELECT id, 'post', 1, now(), now(), 0 FROM posts WHERE slug = 'post-1'""";

    private static final String PASSAGES = """
            SELECT md5(string_agg(concat_ws('|', id, published, embedding_model, embedding), ',' ORDER BY id)) FROM passages
            WHERE id <> 2""";

    private static final String OPENINGS = """
            SELECT md5(string_agg(concat_ws('|', content_id, opening_model), ',' ORDER BY content_id)) FROM search_documents""";

    @Test
    void theVectorsComeAlongWithoutTheirPaddingAndGoBackWithIt() throws Exception {
        List<String> versions = SchemaVersions.all();
        TestDatabase database = TestDatabase.empty();
        try (var connection = database.access().connect()) {
            connection.setAutoCommit(false);
            SchemaVersions.lockedOn(connection).migrateTo(versions.get(versions.indexOf(CHANGE) - 1));
            connection.commit();
        }
        database.execute(CONTENT);
        List<String> passages = database.query(PASSAGES);
        List<String> openings = database.query(OPENINGS);
        List<String> content = database.query("SELECT md5(string_agg(p::text, ',' ORDER BY id)) FROM posts p");

        new SchemaMigration(database.access()).run();

        assertThat(database.query(
                        "SELECT concat_ws(' ', name, model, dimension, provider, state) FROM embedding_profiles"))
                .containsExactly("bge-small-en-v1.5-q bge-small-en-v1.5-q 384 process active");
        assertThat(database.query("SELECT DISTINCT vector_dims(embedding) FROM passage_embeddings"))
                .containsExactly("384");
        assertThat(database.query("SELECT count(*) FROM passage_embeddings")).containsExactly("98");
        assertThat(database.query("SELECT count(*) FROM passage_embeddings WHERE published"))
                .containsExactly("93");
        assertThat(database.query("SELECT count(*) FROM opening_embeddings")).containsExactly("20");
        assertThat(database.query("SELECT count(*) FROM posts JOIN opening_embeddings v ON content_id = id"
                        + " WHERE content_embedding = content_vector(embedding)"))
                .containsExactly("20");
        assertThat(database.query("SELECT profile_id FROM embedding_queue")).containsExactly("1");

        new SchemaRollback(database.access()).run(rollbackOf(database, versions));

        assertThat(database.query(PASSAGES)).isEqualTo(passages);
        assertThat(database.query(OPENINGS)).isEqualTo(openings);
        assertThat(database.query("SELECT md5(string_agg(p::text, ',' ORDER BY id)) FROM posts p"))
                .isEqualTo(content);
        assertThat(database.query("SELECT count(*) FROM embedding_queue")).containsExactly("1");
    }

    private static RollbackPlan rollbackOf(TestDatabase database, List<String> versions) throws Exception {
        return new SchemaRollback(database.access()).plan(versions.size() - versions.indexOf(CHANGE));
    }
}
