package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaRollbackTest {

    private final TestDatabase database = TestDatabase.empty();

    @TempDir
    private Path folder;

    @Test
    void undoesTheLastChangesTheNewestFirst() {
        new SchemaMigration(database.access()).run();
        SchemaRollback rollback = new SchemaRollback(database.access());
        List<String> newest = applied().reversed().subList(0, 3);

        RollbackPlan plan = rollback.plan(3);
        assertThat(plan.changes()).isEqualTo(newest);
        assertThat(applied()).startsWith("001-enable-pgvector").contains(newest.getFirst());
        rollback.run(plan);

        assertThat(new SchemaHistory(database.access()).read().pending()).isEqualTo(newest.reversed());
    }

    @Test
    void tellsWhichTablesGoWithHowManyRows() throws Exception {
        Changelog changelog = TestChangelog.emptyIn(folder)
                .with("001-a", "CREATE TABLE kept (id int);\n--rollback DROP TABLE kept;")
                .with("002-b", "CREATE TABLE \"going Away\" (id int);\n--rollback DROP TABLE \"going Away\";")
                .read();
        new SchemaMigration(database.access(), changelog).run();
        database.execute("INSERT INTO \"going Away\" VALUES (1), (2), (NULL)");

        RollbackPlan plan = new SchemaRollback(database.access(), changelog).plan(1);

        assertThat(plan.losses()).containsExactly("The table \"going Away\" goes, with 3 rows.");
        assertThat(database.tables()).contains("kept", "going Away");
    }

    @Test
    void tellsWhichColumnsGoWithHowManyVectors() throws Exception {
        Changelog changelog = TestChangelog.emptyIn(folder)
                .with("001-table", "CREATE EXTENSION vector; CREATE TABLE posts (id int, n int);\n--rollback empty")
                .with("002-vectors", """
                        ALTER TABLE posts ADD COLUMN content_embedding vector(2), ADD COLUMN featured boolean;
                        --rollback ALTER TABLE posts DROP COLUMN content_embedding, DROP COLUMN featured;""")
                .read();
        new SchemaMigration(database.access(), changelog).run();
        database.execute("INSERT INTO posts VALUES (1, 1, '[1,2]', NULL), (2, 2, NULL, true), (3, 3, '[1,2]', true)");

        assertThat(new SchemaRollback(database.access(), changelog).plan(1).losses())
                .containsExactly(
                        "The column posts.content_embedding goes, with 2 vectors.",
                        "The column posts.featured goes, with 2 values.");
    }

    @Test
    void aRollbackThatLosesNothingSaysSo() throws Exception {
        Changelog changelog = TestChangelog.emptyIn(folder)
                .with("001-table", "CREATE TABLE posts (id int);\n--rollback DROP TABLE posts;")
                .with("002-index", "CREATE INDEX posts_index ON posts (id);\n--rollback DROP INDEX posts_index;")
                .read();
        new SchemaMigration(database.access(), changelog).run();

        assertThat(new SchemaRollback(database.access(), changelog).plan(1).losses())
                .isEmpty();
    }

    @Test
    void refusesMoreThanHaveRun() {
        assertThatThrownBy(() -> new SchemaRollback(database.access()).plan(1))
                .isInstanceOf(MigrationRefused.class)
                .hasMessage("There are not 1 changes to roll back: this database has 0.");
        assertThatThrownBy(() -> new SchemaRollback(database.access()).plan(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAChangeOfAnotherVersion() throws Exception {
        TestChangelog changelog = TestChangelog.emptyIn(folder).with("001-a", "CREATE TABLE a ();\n--rollback empty");
        new SchemaMigration(database.access(), changelog.read()).run();
        database.execute("UPDATE databasechangelog SET id = '001-of-tomorrow'");

        assertThatThrownBy(() -> new SchemaRollback(database.access(), changelog.read()).plan(1))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("001-of-tomorrow is not in this version's changelog");
    }

    @Test
    void refusesAChangeWithoutARollback() throws Exception {
        Changelog changelog = TestChangelog.emptyIn(folder)
                .with("001-a", "CREATE TABLE a ();")
                .read();
        new SchemaMigration(database.access(), changelog).run();

        assertThatThrownBy(() -> new SchemaRollback(database.access(), changelog).plan(1))
                .isInstanceOf(MigrationRefused.class)
                .hasMessage("The change 001-a says nothing about its rollback.");
    }

    @Test
    void aRollbackThatWouldFailIsToldBeforeAnythingIsDone() throws Exception {
        Changelog changelog = TestChangelog.emptyIn(folder)
                .with("001-a", "CREATE TABLE a ();\n--rollback DROP TABLE b;")
                .with("002-c", "CREATE TABLE c ();\n--rollback DROP TABLE c;")
                .read();
        new SchemaMigration(database.access(), changelog).run();

        assertThatThrownBy(() -> new SchemaRollback(database.access(), changelog).plan(2))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("The rollback of 001-a would fail, so nothing was done")
                .hasMessageContaining("\"b\" does not exist");
        assertThat(database.tables()).contains("a", "c");
    }

    @Test
    void aRollbackThatFailsLeavesItsOwnChangeWhole() throws Exception {
        TestChangelog changelog = TestChangelog.emptyIn(folder)
                .with(
                        "001-a",
                        "CREATE TABLE a (); CREATE TABLE b ();\n--rollback DROP TABLE b;\n--rollback DROP TABLE a;")
                .with("002-c", "CREATE TABLE c ();\n--rollback DROP TABLE c;");
        new SchemaMigration(database.access(), changelog.read()).run();
        SchemaRollback rollback = new SchemaRollback(database.access(), changelog.read());
        RollbackPlan plan = rollback.plan(2);
        database.execute("CREATE VIEW needs_a AS SELECT FROM a");

        assertThatThrownBy(() -> rollback.run(plan))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageStartingWith("The rollback of 001-a failed and left nothing behind: ");

        assertThat(database.tables()).contains("a", "b").doesNotContain("c");
        assertThat(new SchemaHistory(database.access(), changelog.read()).read().pending())
                .containsExactly("002-c");
    }

    @Test
    void refusesAPlanThatIsNoLongerTrue() {
        new SchemaMigration(database.access()).run();
        SchemaRollback rollback = new SchemaRollback(database.access());
        RollbackPlan plan = rollback.plan(1);
        rollback.run(plan);
        List<String> left = applied();

        assertThatThrownBy(() -> rollback.run(plan)).isInstanceOf(MigrationRefused.class);
        assertThat(applied()).isEqualTo(left);
    }

    private List<String> applied() {
        return new SchemaHistory(database.access())
                .read().applied().stream().map(AppliedChange::name).toList();
    }
}
