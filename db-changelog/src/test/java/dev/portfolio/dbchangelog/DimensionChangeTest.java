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
            INSERT INTO search_documents
            SELECT id, 'post', slug, title, '{}', '{}', true, title, 'some-model' FROM posts;
            INSERT INTO passages (content_id, content_type, ordinal, published, term_count, text, embedding_model, embedding)
            SELECT id, 'post', n, true, 3, 'a text', 'some-model', content_embedding FROM posts, generate_series(0, 4) n;
            CREATE INDEX passages_embedding_index ON passages USING hnsw (embedding vector_cosine_ops) WHERE published;
            CREATE INDEX posts_content_embedding_index ON posts USING hnsw (content_embedding vector_cosine_ops)""";

    private static final String DIMENSIONS = """
            SELECT DISTINCT format_type(atttypid, atttypmod) FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
            WHERE atttypid = 'vector'::regtype AND NOT attisdropped AND c.relkind = 'r'""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {384, 1024, 3072})
    void dropsTheVectorsAndKeepsEverythingElse(int dimensions) throws Exception {
        TestDatabase database = TestDatabase.migrated();
        database.execute(CONTENT);
        TestChangelog changelog = TestChangelog.copyIn(folder);
        new ChangeScaffold(changelog.changes(), Clock.systemUTC()).dimensions(dimensions);

        assertThat(new SchemaMigration(database.access(), changelog.read()).run())
                .hasSize(1);

        assertThat(database.query(DIMENSIONS)).containsExactly("vector(" + dimensions + ")");
        assertThat(database.query("SELECT count(*) FROM posts")).containsExactly("20");
        assertNothingIsEmbedded(database);
        database.execute("UPDATE passages SET embedding_model = 'other', embedding = array_fill(1, ARRAY[" + dimensions
                + "])::vector WHERE ordinal = 0");
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
        database.execute("UPDATE posts SET content_embedding = array_fill(1, ARRAY[1024])::vector");

        SchemaRollback rollback = new SchemaRollback(database.access(), changelog.read());
        RollbackPlan plan = rollback.plan(1);
        rollback.run(plan);

        assertThat(plan.losses())
                .containsExactly(
                        "The column certifications.content_embedding goes, with 0 vectors.",
                        "The column passages.embedding goes, with 0 vectors.",
                        "The column posts.content_embedding goes, with 20 vectors.",
                        "The column projects.content_embedding goes, with 0 vectors.");
        assertThat(database.catalog()).isEqualTo(before);
        assertThat(database.query("SELECT count(*) FROM passages")).containsExactly("100");
        assertNothingIsEmbedded(database);
    }

    /** Which is what the server looks for when it decides what to embed. */
    private static void assertNothingIsEmbedded(TestDatabase database) {
        assertThat(database.query("SELECT count(*) FROM passages WHERE embedding IS NULL AND embedding_model IS NULL"))
                .containsExactly("100");
        assertThat(database.query("SELECT count(*) FROM search_documents WHERE opening_model IS NULL"))
                .containsExactly("20");
        assertThat(database.query("SELECT count(content_embedding) FROM posts")).containsExactly("0");
    }
}
