package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.dbchangelog.SchemaMigration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands for the schema, as a person or a script runs them. */
class MigrationCommandsTest {

    private static final String FIRST = "001-enable-pgvector";

    private final Map<String, String> settings = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"db:migrate", "db:rollback", "db:history", "db:status", "db:migration"})
    void everyCommandExplainsItselfWithAnExample(String command) {
        ProgramRun run = run(command, "--help");

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("Example: ./portfolio " + command);
    }

    @Test
    void migratesOnceAndTellsWhatRan() {
        ProgramRun dry = run("db:migrate", "--dry-run");
        ProgramRun first = run("db:migrate");
        ProgramRun second = run("db:migrate");

        assertThat(dry.out()).contains("CREATE EXTENSION IF NOT EXISTS vector;");
        assertThat(first.exitStatus()).isZero();
        assertThat(first.lines()).startsWith(FIRST);
        assertThat(second.exitStatus()).isZero();
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).contains("Nothing was pending.");
        assertThat(run("db:migrate", "--dry-run").out()).isEmpty();
    }

    @Test
    void theStatusIsOneUntilTheSchemaIsThatOfTheChangelog() {
        ProgramRun before = run("db:status");
        run("db:migrate");
        ProgramRun after = run("db:status");

        assertThat(before.exitStatus()).isEqualTo(1);
        assertThat(before.lines()).contains("pending  " + FIRST);
        assertThat(after.exitStatus()).isZero();
        assertThat(after.out()).startsWith("Up to date: ").contains("the schema is theirs");
        assertThat(run("db:status", "--json").out()).startsWith("{\"upToDate\":true,");
    }

    @Test
    void theHistoryHasALineForEachChange() {
        assertThat(run("db:history").lines()).first().asString().contains("pending", FIRST);
        run("db:migrate");

        assertThat(run("db:history").lines()).first().asString().matches("  1  [-0-9]{10} [:0-9]{8}  " + FIRST);
        assertThat(run("db:history", "--json").lines())
                .first()
                .asString()
                .startsWith("{\"order\":1,\"name\":\"" + FIRST + "\",\"state\":\"applied\",\"at\":\"20");
    }

    @Test
    void aRollbackThatLosesSomethingIsRefusedWithoutATerminalAndDoneWithYes() {
        run("db:migrate");
        int all = run("db:history").lines().size();

        ProgramRun refused = run("db:rollback", String.valueOf(all));
        assertThat(refused.exitStatus()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("The table posts goes, with 0 rows.", "--yes");
        assertThat(run("db:status").exitStatus()).isZero();

        ProgramRun done = run("db:rollback", String.valueOf(all), "--yes");
        assertThat(done.exitStatus()).isZero();
        assertThat(done.lines()).hasSize(all).endsWith(FIRST);
    }

    @Test
    void aRollbackOfMoreThanThereIsIsRefusedAndOneOfNothingIsAUsageError() {
        assertThat(run("db:rollback").exitStatus()).isEqualTo(1);
        assertThat(run("db:rollback").err()).contains("There are not 1 changes to roll back");
        assertThat(run("db:rollback", "0").exitStatus()).isEqualTo(2);
        assertThat(run("db:rollback", "some").exitStatus()).isEqualTo(2);
    }

    @Test
    void writesTheFileOfANewChangeInACheckout() throws Exception {
        Path changes = Files.createDirectories(root.resolve("db-changelog/src/main/resources")
                .resolve(SchemaMigration.CHANGELOG)
                .resolveSibling("changes"));
        Files.writeString(changes.resolve("001-posts.sql"), "CREATE TABLE posts (content_embedding vector(768));\n");

        ProgramRun named = runIn(root, "db:migration", "add_featured_column_to_posts");
        ProgramRun dimensions = runIn(root, "db:migration", "--dimensions", "1024");

        assertThat(named.exitStatus()).isZero();
        assertThat(named.lines())
                .containsExactly(
                        changes.resolve("002-add-featured-column-to-posts.sql").toString());
        assertThat(named.err()).contains("Next:", "db:migrate --dry-run", "jOOQ");
        assertThat(dimensions.lines())
                .containsExactly(changes.resolve("003-change-embedding-dimensions-to-1024.sql")
                        .toString());
        assertThat(dimensions.err()).contains("content_embedding");
        assertThat(runIn(root, "db:migration", "add_featured_column_to_posts").exitStatus())
                .isEqualTo(1);
        assertThat(runIn(root, "db:migration", "AddNotes").exitStatus()).isEqualTo(2);
        assertThat(runIn(root, "db:migration").exitStatus()).isEqualTo(2);
        assertThat(runIn(root, "db:migration", "notes", "--dimensions", "7").exitStatus())
                .isEqualTo(2);
    }

    @Test
    void outsideOfACheckoutThereIsNothingToWriteInto() {
        ProgramRun run = runIn(root, "db:migration", "add_notes");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("leads to no checkout");
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.of(settings, arguments);
    }

    private static ProgramRun runIn(Path root, String... arguments) {
        String before = System.getProperty("portfolio.root");
        System.setProperty("portfolio.root", root.toString());
        try {
            return ProgramRun.of(Map.of(), arguments);
        } finally {
            if (before == null) {
                System.clearProperty("portfolio.root");
            } else {
                System.setProperty("portfolio.root", before);
            }
        }
    }
}
