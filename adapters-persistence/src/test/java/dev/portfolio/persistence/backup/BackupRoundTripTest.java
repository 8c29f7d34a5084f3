package dev.portfolio.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.dbchangelog.SchemaVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is backed up comes back, all of it and nothing else. */
class BackupRoundTripTest {

    @TempDir
    Path folder;

    @Test
    void contentOfEveryKindComesBack() {
        ContentDatabase source = ContentDatabase.filled();
        ContentDatabase target = ContentDatabase.empty();

        BackupReport backup = backUp(source);
        RestoreReport restore = restore(target);

        assertThat(target.content()).isEqualTo(source.content());
        assertThat(restore.rows()).isEqualTo(backup.rows()).isGreaterThan(400);
        assertThat(restore.notes()).isEmpty();
        assertThat(restore.schema())
                .isEqualTo(restore.backupSchema())
                .isEqualTo(SchemaVersions.all().getLast());
        assertThat(new SchemaMigration(target.access()).run()).isEmpty();
    }

    @Test
    void statisticsAreNotCountedTwice() {
        ContentDatabase source = ContentDatabase.filled();
        ContentDatabase target = ContentDatabase.empty();
        backUp(source);
        restore(target);

        assertThat(target.ask("SELECT sum(passages) || ' ' || sum(terms) FROM keyword_statistics"))
                .isEqualTo(target.ask("SELECT count(*) || ' ' || sum(term_count) FROM passages WHERE published"));
    }

    @Test
    void numbersThatWereHandedOutAreNotHandedOutAgain() {
        ContentDatabase source = ContentDatabase.filled();
        ContentDatabase target = ContentDatabase.empty();
        backUp(source);
        restore(target);

        String next = "SELECT nextval(pg_get_serial_sequence('passages', 'id'))";
        assertThat(target.ask(next)).isEqualTo(source.ask(next));
    }

    @Test
    void vectorIndexesAreBuiltAgain() {
        ContentDatabase source = ContentDatabase.filled().run("""
                CREATE INDEX passage_embeddings_1_embedding_index ON passage_embeddings
                    USING hnsw ((embedding::vector(768)) vector_cosine_ops) WITH (m = 8, ef_construction = 32)
                    WHERE profile_id = 1 AND published;
                CREATE INDEX posts_content_embedding_index ON posts
                    USING hnsw ((content_embedding::halfvec(768)) halfvec_cosine_ops);
                """);
        ContentDatabase target = ContentDatabase.empty();
        backUp(source);
        RestoreReport report = restore(target);

        String definitions =
                "SELECT indexdef FROM pg_indexes WHERE indexname LIKE '%embedding%index' AND indexdef LIKE '%hnsw%' ORDER BY 1";
        assertThat(report.notes()).isEmpty();
        assertThat(target.ask(definitions)).hasSize(2).isEqualTo(source.ask(definitions));
    }

    @Test
    void thePlannerKnowsTheRestoredRows() {
        backUp(ContentDatabase.filled());
        ContentDatabase target = ContentDatabase.empty();
        restore(target);

        assertThat(target.ask("SELECT reltuples FROM pg_class WHERE relname = 'posts'"))
                .containsExactly("40");
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        backUp(ContentDatabase.migrated());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file()::equals).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void aBackupIsOneStateWhileOthersWrite() {
        ContentDatabase source = ContentDatabase.filled();
        Map<String, String> before = source.content();
        AtomicBoolean written = new AtomicBoolean();
        try (DatabaseBackup backup = new DatabaseBackup(source.access(), Clock.systemUTC())) {
            backup.writeTo(file(), (_, _, _) -> {
                if (!written.getAndSet(true)) {
                    source.run(
                            "DELETE FROM content_sources; UPDATE users SET email = 'late'; DELETE FROM search_documents");
                }
            });
        }
        ContentDatabase target = ContentDatabase.empty();
        restore(target);

        assertThat(target.content()).isEqualTo(before).isNotEqualTo(source.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"006-add-publication-dates", "008-create-passages", "009-create-keyword-index"})
    void anOlderSchemaIsBroughtUpToDate(String version) {
        ContentDatabase source = ContentDatabase.filledAtVersion(version);
        ContentDatabase target = ContentDatabase.empty();
        backUp(source);
        RestoreReport report = restore(target);

        assertThat(report.backupSchema()).isEqualTo(version);
        assertThat(report.schema()).isEqualTo(SchemaVersions.all().getLast());
        Map<String, String> expected = source.content();
        expected.remove("databasechangelog");
        // Terms of texts that are not English are written anew on the way.
        expected.remove("passage_terms");
        Map<String, String> comparable = target.contentInColumnsOf(source);
        expected.keySet().retainAll(comparable.keySet());
        assertThat(comparable).containsAllEntriesOf(expected);
        assertThat(expected).containsKeys("posts", "projects", "certifications", "users");
        assertThat(target.ask("SELECT id FROM databasechangelog ORDER BY orderexecuted"))
                .isEqualTo(SchemaVersions.all());
        assertThat(new SchemaMigration(target.access()).run()).isEmpty();
    }

    @Test
    void aTableThatIsNotOfTheSchemaIsLeftOutAndTold() {
        ContentDatabase source =
                ContentDatabase.migrated().run("CREATE TABLE notes (line text); INSERT INTO notes VALUES ('kept')");
        ContentDatabase target = ContentDatabase.empty();
        backUp(source);

        assertThat(restore(target).notes()).singleElement().asString().contains("notes", "in the file");
        assertThat(target.tables()).doesNotContain("notes");
    }

    @Test
    void neitherNeedsASuperuser() {
        String role = "owner_" + System.nanoTime();
        ContentDatabase source = ContentDatabase.filled();
        source.run("CREATE ROLE " + role + " LOGIN CREATEDB PASSWORD 'p'; GRANT pg_read_all_data TO " + role);
        ContentDatabase target = ContentDatabase.empty();
        target.run("ALTER DATABASE " + target.name() + " OWNER TO " + role);
        target.run("ALTER SCHEMA public OWNER TO " + role + "; CREATE EXTENSION vector");
        try (DatabaseBackup backup = new DatabaseBackup(source.as(role, "p").access(), Clock.systemUTC());
                DatabaseRestore restore =
                        new DatabaseRestore(target.as(role, "p").access(), Clock.systemUTC())) {
            backup.writeTo(file(), BackupProgress.NONE);
            restore.intoEmpty(file(), BackupProgress.NONE);
        }

        assertThat(target.content()).isEqualTo(source.content());
        assertThat(target.ask("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo(List.of(role));
        target.run("REASSIGN OWNED BY " + role + " TO CURRENT_USER; DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    private Path file() {
        return folder.resolve("content.backup");
    }

    private BackupReport backUp(ContentDatabase source) {
        try (DatabaseBackup backup = new DatabaseBackup(source.access(), Clock.systemUTC())) {
            return backup.writeTo(file(), BackupProgress.NONE);
        }
    }

    private RestoreReport restore(ContentDatabase target) {
        try (DatabaseRestore restore = new DatabaseRestore(target.access(), Clock.systemUTC())) {
            return restore.intoEmpty(file(), BackupProgress.NONE);
        }
    }
}
