package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SchemaMigrationTest {

    private final TestDatabase database = TestDatabase.empty();

    @TempDir
    private Path folder;

    @Test
    void runsWhatIsPendingOnce() {
        SchemaMigration migration = new SchemaMigration(database.access());

        assertThat(migration.pending()).startsWith("001-enable-pgvector", "002-create-projects");
        assertThat(migration.run()).isNotEmpty();
        assertThat(migration.pending()).isEmpty();
        assertThat(migration.run()).isEmpty();
    }

    @Test
    void aDryRunChangesNothing() {
        new SchemaMigration(database.access()).dryRun();
        new SchemaMigration(database.access()).pending();

        assertThat(database.tables()).isEmpty();
    }

    @Test
    void theSqlOfADryRunMakesTheSameSchema() {
        String sql = new SchemaMigration(database.access()).dryRun();

        assertThat(sql).startsWith("-- 001-enable-pgvector\n-- The vector type").contains("BEGIN;\nCREATE TABLE posts");
        database.execute(sql);
        assertThat(database.catalog()).isEqualTo(TestDatabase.migrated().catalog());
    }

    @Test
    void aDryRunIsEmptyWhereNothingIsPending() {
        new SchemaMigration(database.access()).run();

        assertThat(new SchemaMigration(database.access()).dryRun()).isEmpty();
    }

    @Test
    void aFailedChangeLeavesNothingHalfDone() throws IOException {
        TestChangelog changelog = TestChangelog.emptyIn(folder)
                .with("001-good", "CREATE TABLE good (id int);")
                .with("002-bad", "CREATE TABLE half (id int); INSERT INTO half VALUES (1); SELECT 1 / 0;");
        SchemaMigration migration = new SchemaMigration(database.access(), changelog.read());

        assertThatThrownBy(migration::run)
                .isInstanceOf(MigrationFailed.class)
                .hasMessage("The change 002-bad failed and left nothing behind: ERROR: division by zero");

        assertThat(database.tables()).containsExactly("databasechangelog", "databasechangeloglock", "good");
        assertThat(migration.pending()).containsExactly("002-bad");
        changelog.with("002-bad", "CREATE TABLE half (id int);");
        assertThat(new SchemaMigration(database.access(), changelog.read()).run())
                .containsExactly("002-bad");
    }

    @Test
    void aChangeIsNotKeptWithoutItsLineInTheHistory() throws IOException {
        TestChangelog changelog = TestChangelog.emptyIn(folder).with("001-good", "CREATE TABLE good (id int);");
        new SchemaMigration(database.access(), changelog.read()).run();
        database.execute("ALTER TABLE databasechangelog ADD CHECK (id <> '002-lost')");
        changelog.with("002-lost", "CREATE TABLE lost (id int);");

        assertThatThrownBy(() -> new SchemaMigration(database.access(), changelog.read()).run())
                .isInstanceOf(MigrationFailed.class);

        assertThat(database.tables()).doesNotContain("lost");
    }

    @Test
    void aChangeMayRunOutsideOfATransaction() throws IOException {
        TestChangelog changelog = TestChangelog.emptyIn(folder)
                .with("001-table", "CREATE TABLE large (id int);")
                .with("002-index", "")
                .with("003-after", "CREATE TABLE after (id int);\n--rollback DROP TABLE after;");
        Files.writeString(changelog.changes().resolve("002-index.sql"), """
                --liquibase formatted sql

                --changeset portfolio:002-index runInTransaction:false
                CREATE INDEX CONCURRENTLY large_index ON large (id);
                --rollback DROP INDEX CONCURRENTLY large_index;
                """);

        assertThat(new SchemaMigration(database.access(), changelog.read()).run())
                .hasSize(3);

        assertThat(database.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'large_index'::regclass"))
                .containsExactly("t");
        SchemaRollback rollback = new SchemaRollback(database.access(), changelog.read());
        RollbackPlan plan = rollback.plan(2);
        assertThat(plan.losses()).first().asString().contains("002-index cannot be told beforehand");
        rollback.run(plan);
        assertThat(database.tables()).doesNotContain("after").contains("large");
    }

    @Test
    void nothingRunsAfterAChangeWasEditedThatHasRun() throws IOException {
        TestChangelog changelog = TestChangelog.emptyIn(folder).with("001-one", "CREATE TABLE one (id int);");
        new SchemaMigration(database.access(), changelog.read()).run();
        changelog.with("001-one", "CREATE TABLE one (id bigint);").with("002-two", "CREATE TABLE two (id int);");

        assertThatThrownBy(() -> new SchemaMigration(database.access(), changelog.read()).run())
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("001-one");
        assertThat(database.tables()).doesNotContain("two");
    }

    @Test
    void aScaffoldedChangeThatNobodyFilledInFails() throws IOException {
        TestChangelog changelog = TestChangelog.emptyIn(folder);
        new ChangeScaffold(changelog.changes(), Clock.systemUTC()).change("later");

        assertThatThrownBy(() -> new SchemaMigration(database.access(), changelog.read()).run())
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("001-later")
                .hasMessageContaining("syntax error");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsToldWithoutThePassword() {
        DatabaseAccess nowhere = new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/none", "someone", "secret-password");

        assertThatThrownBy(() -> new SchemaMigration(nowhere).run())
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("secret-password");
    }
}
