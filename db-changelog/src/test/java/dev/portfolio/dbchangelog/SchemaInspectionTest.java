package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaInspectionTest {

    private final TestDatabase database = TestDatabase.migrated();

    @TempDir
    private Path folder;

    @AfterEach
    void noScratchDatabaseIsLeft() {
        assertThat(database.query("SELECT datname FROM pg_database WHERE datname LIKE 'portfolio\\_scratch\\_%'"))
                .isEmpty();
    }

    @Test
    void aMigratedDatabaseIsUpToDate() {
        SchemaStatus status = status();

        assertThat(status.differences()).isEmpty();
        assertThat(status.pending()).isEmpty();
        assertThat(status.notCompared()).isEmpty();
        assertThat(status.isUpToDate()).isTrue();
    }

    @Test
    void anEmptyDatabaseHasEverythingPendingAndNoDifference() {
        TestDatabase empty = TestDatabase.empty();

        SchemaStatus status = new SchemaInspection(empty.access()).status();

        assertThat(status.applied()).isZero();
        assertThat(status.pending()).startsWith("001-enable-pgvector");
        assertThat(status.differences()).isEmpty();
        assertThat(status.isUpToDate()).isFalse();
        assertThat(empty.tables()).isEmpty();
    }

    @Test
    void comparesWithWhatHasRunNotWithWhatIsPending() {
        SchemaRollback rollback = new SchemaRollback(database.access());
        rollback.run(rollback.plan(2));

        SchemaStatus status = status();

        assertThat(status.pending()).hasSize(2);
        assertThat(status.differences()).isEmpty();
    }

    @Test
    void tellsMissingAndUnknownTablesWithoutTheirParts() {
        assertDifferences(
                "CREATE TABLE notes (id int PRIMARY KEY, text text UNIQUE); CREATE INDEX ON notes (text, id);"
                        + " DROP TABLE content_sources",
                "The table content_sources is missing.",
                "The table notes is not in the changelog.");
    }

    @Test
    void tellsColumns() {
        assertDifferences(
                """
                ALTER TABLE posts ADD COLUMN rating int;
                ALTER TABLE posts DROP COLUMN excerpt;
                ALTER TABLE posts ALTER COLUMN body TYPE varchar(20);
                ALTER TABLE posts ALTER COLUMN title DROP NOT NULL;
                ALTER TABLE posts ALTER COLUMN published SET DEFAULT true;
                ALTER TABLE passage_embeddings ALTER COLUMN embedding SET STORAGE EXTERNAL""",
                "The column passage_embeddings.embedding is 'vector NOT NULL', in the changelog 'vector NOT NULL STORAGE PLAIN'.",
                "The column posts.body is 'character varying(20)', in the changelog 'text'.",
                "The column posts.excerpt is missing.",
                "The column posts.published is 'boolean NOT NULL DEFAULT true', in the changelog 'boolean NOT NULL"
                        + " DEFAULT false'.",
                "The column posts.rating is not in the changelog.",
                "The column posts.title is 'text', in the changelog 'text NOT NULL'.");
    }

    @Test
    void tellsIndexesAndConstraints() {
        assertDifferences(
                """
                DROP INDEX posts_tags_index;
                CREATE INDEX posts_title_index ON posts (title);
                ALTER TABLE posts DROP CONSTRAINT posts_slug_key;
                ALTER TABLE projects DROP CONSTRAINT projects_published_at_check;
                ALTER TABLE projects ADD CONSTRAINT projects_published_at_check CHECK (published_at IS NULL) NOT VALID;
                ALTER TABLE users ADD CONSTRAINT users_email_check CHECK (email <> '')""",
                "The constraint posts_slug_key of posts is missing.",
                "The index posts_tags_index of posts is missing.",
                "The index posts_title_index of posts is not in the changelog.",
                "The constraint projects_published_at_check of projects is 'CHECK ((published_at IS NULL)) NOT VALID', in"
                        + " the changelog 'CHECK ((published = (published_at IS NOT NULL)))'.",
                "The constraint users_email_check of users is not in the changelog.");
    }

    @Test
    void tellsFunctionsTriggersTypesAndViews() {
        assertDifferences(
                """
                CREATE OR REPLACE FUNCTION search_terms(input text, configuration text)
                    RETURNS TABLE (term text, frequency integer)
                    LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$ SELECT input, 1 $$;
                CREATE FUNCTION spare(int) RETURNS int LANGUAGE sql AS 'SELECT $1';
                DROP TRIGGER count_deleted_passages ON passages;
                ALTER TABLE passages DISABLE TRIGGER count_inserted_passages;
                CREATE TYPE mood AS ENUM ('good', 'bad');
                CREATE SEQUENCE spare_numbers;
                CREATE VIEW recent AS SELECT title FROM posts;
                ALTER TABLE users ENABLE ROW LEVEL SECURITY""",
                "The type mood is not in the changelog.",
                "The trigger count_deleted_passages of passages is missing.",
                "The trigger count_inserted_passages of passages is not as in the changelog.",
                "The view recent is not in the changelog.",
                "The function search_terms(text,text) is not as in the changelog.",
                "The function spare(integer) is not in the changelog.",
                "The sequence spare_numbers is not in the changelog.",
                "The table users is 'ordinary with row security', in the changelog 'ordinary'.");
    }

    @Test
    void vectorIndexesAndExtensionsMayBeThereBesides() {
        assertDifferences("""
                CREATE INDEX passage_embeddings_7_embedding_index ON passage_embeddings
                    USING hnsw ((embedding::vector(3)) vector_cosine_ops) WHERE profile_id = 7 AND published;
                CREATE INDEX posts_content_embedding_index ON posts USING hnsw (content_embedding vector_cosine_ops);
                CREATE EXTENSION IF NOT EXISTS pgcrypto""");
    }

    @Test
    void theSearchPathAndTheTimeZoneOfTheDatabaseMakeNoDifference() {
        assertDifferences("""
                DO $$ BEGIN
                    EXECUTE format('ALTER DATABASE %I SET search_path = public, pg_temp', current_database());
                    EXECUTE format('ALTER DATABASE %I SET TimeZone = ''Asia/Tokyo''', current_database());
                END $$""");
    }

    @Test
    void tellsAChangeThatWasEditedAfterItRan() throws Exception {
        TestDatabase other = TestDatabase.empty();
        TestChangelog changelog = TestChangelog.emptyIn(folder).with("001-one", "CREATE TABLE one (id int);");
        new SchemaMigration(other.access(), changelog.read()).run();
        changelog.with("001-one", "CREATE TABLE one (id bigint);");

        assertThat(new SchemaInspection(other.access(), changelog.read())
                        .status()
                        .differences())
                .containsExactly(
                        "The change 001-one was edited after it ran; restore its file and put the correction into a new"
                                + " change.",
                        "The column one.id is 'integer', in the changelog 'bigint'.");
    }

    @Test
    void tellsAChangeOfAnotherVersion() {
        assertDifferences(
                "UPDATE databasechangelog SET id = '001-of-tomorrow' WHERE id = '012-create-content-sources'",
                "The change 001-of-tomorrow has run but is not in this version's changelog; another version made it.",
                "The table content_sources is not in the changelog.");
    }

    @Test
    void aChangeThatNoLongerRunsLeavesNoScratchDatabase() throws Exception {
        TestDatabase other = TestDatabase.empty();
        TestChangelog changelog = TestChangelog.emptyIn(folder).with("001-one", "CREATE TABLE one (id int);");
        new SchemaMigration(other.access(), changelog.read()).run();
        changelog.with("001-one", "CREATE TABLE one (id nonsense);");

        SchemaStatus status = new SchemaInspection(other.access(), changelog.read()).status();

        assertThat(status.notCompared()).get().asString().contains("nonsense");
        assertThat(status.isUpToDate()).isFalse();
    }

    @Test
    void withoutTheRightToCreateDatabasesItSaysSoAndLooksForUnknownTables() {
        String role = "limited_" + UUID.randomUUID().toString().substring(0, 8);
        database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'limited' NOCREATEDB;"
                + " GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + role + "; CREATE TABLE notes (id int)");
        try {
            SchemaStatus status =
                    new SchemaInspection(new DatabaseAccess(database.access().jdbcUrl(), role, "limited")).status();

            assertThat(status.notCompared()).get().asString().contains("permission denied to create database");
            assertThat(status.differences()).containsExactly("The table notes is not in the changelog.");
            assertThat(status.pending()).isEmpty();
        } finally {
            database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @Test
    void whatAKilledProcessLeftIsDroppedByTheNextOne() {
        database.execute("CREATE DATABASE portfolio_scratch_1_0bad");

        assertThat(status().isUpToDate()).isTrue();
    }

    private void assertDifferences(String change, String... differences) {
        database.execute(change);

        assertThat(status().differences()).isEqualTo(List.of(differences));
    }

    private SchemaStatus status() {
        return new SchemaInspection(database.access()).status();
    }
}
