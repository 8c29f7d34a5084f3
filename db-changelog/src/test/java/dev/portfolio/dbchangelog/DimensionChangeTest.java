package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The written change, on a database with content. */
class DimensionChangeTest {

    private static final String CONTENT = """
            INSERT INTO posts (id, title, slug, content_embedding, created_at, updated_at)
            SELECT gen_random_uuid(), 'Post ' || n, 'post-' || n, array_fill(n, ARRAY[768])::vector, now(), now()
            FROM generate_series(1, 20) n;
            INSERT INTO search_documents SELECT id, 'post', slug, title, '{}', '{}', true, title FROM posts;
            INSERT INTO embedding_profiles (name, model, dimension, provider, built_by_servers, state, created_at)
            VALUES ('some-model', 'some-model', 768, 'endpoint', false, 'active', now()),
                ('old', 'old', 2, 'endpoint', false, 'retired', now());
            INSERT INTO opening_embeddings SELECT id, 1, content_embedding FROM posts;
            INSERT INTO opening_embeddings SELECT id, 2, '[1,2]' FROM posts;
            CREATE INDEX posts_content_embedding_index ON posts USING hnsw (content_embedding vector_cosine_ops)""";

    private static final String DIMENSIONS = """
            SELECT DISTINCT format_type(atttypid, atttypmod) FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
            WHERE atttypid = 'vector'::regtype AND NOT attisdropped AND attname = 'content_embedding' AND c.relkind = 'r'""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {384, 1024, 3072})
    void fillsTheColumnsAgainAndKeepsEverythingElse(int dimensions) throws Exception {
        TestDatabase database = TestDatabase.migrated();
        database.execute(CONTENT);
        TestChangelog changelog = TestChangelog.copyIn(folder);
        new ChangeScaffold(changelog.changes(), Clock.systemUTC()).dimensions(dimensions);

        assertThat(new SchemaMigration(database.access(), changelog.read()).run())
                .hasSize(1);

        assertThat(database.query(DIMENSIONS)).containsExactly("vector(" + dimensions + ")");
        assertThat(database.query("SELECT count(*) FROM posts")).containsExactly("20");
        assertThat(database.query("SELECT count(*) FROM opening_embeddings")).containsExactly("40");
        assertThat(database.query("SELECT count(content_embedding) FROM posts"))
                .containsExactly(dimensions < 768 ? "0" : "20");
        if (dimensions >= 768) {
            assertThat(database.query(
                            "SELECT DISTINCT vector_norm(content_embedding)::int FROM posts WHERE slug = 'post-1'"))
                    .as("zeros follow")
                    .containsExactly("28");
        }
        assertThat(new SchemaInspection(database.access(), changelog.read())
                        .status()
                        .differences())
                .isEmpty();
    }

    @Test
    void goesBackToTheSameSchemaAndTellsWhatThatLoses() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        Catalog before = database.catalog();
        database.execute(CONTENT);
        TestChangelog changelog = TestChangelog.copyIn(folder);
        new ChangeScaffold(changelog.changes(), Clock.systemUTC()).dimensions(1_024);
        new SchemaMigration(database.access(), changelog.read()).run();

        SchemaRollback rollback = new SchemaRollback(database.access(), changelog.read());
        RollbackPlan plan = rollback.plan(1);
        rollback.run(plan);

        assertThat(plan.losses())
                .containsExactly(
                        "The column certifications.content_embedding goes, with 0 vectors.",
                        "The column posts.content_embedding goes, with 20 vectors.",
                        "The column projects.content_embedding goes, with 0 vectors.");
        assertThat(database.catalog()).isEqualTo(before);
        assertThat(database.query("SELECT count(*) FROM posts, opening_embeddings"
                        + " WHERE content_id = id AND profile_id = 1 AND content_embedding = embedding"))
                .containsExactly("20");
    }
}
