package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Backup and restore on the command line. */
class BackupCommandTest {

    private static final String[] SEARCH = {"search", "--json", "how do I make a loaf"};

    @TempDir
    Path folder;

    private final Map<String, String> source = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());
    private final Map<String, String> target = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());
    private Path file;

    @BeforeEach
    void backUp() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content/posts"));
        Files.writeString(content.resolve("bread.md"), "# Baking bread\n\nFlour, water, salt and a warm oven.");
        Files.writeString(content.resolve("zürich.md"), "# Zürich 日本\n\nA town by a lake.");
        assertThat(ProgramRun.of(source, "import", content.getParent().toString())
                        .exitStatus())
                .isZero();
        file = folder.resolve("content.backup");
        ProgramRun run = ProgramRun.of(source, "db:backup", file.toString());
        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly(file.toString());
        assertThat(run.err()).contains("Backing up rows 100%", "Backed up");
    }

    @Test
    void whatIsRestoredIsFoundAsBefore() {
        ProgramRun restore = ProgramRun.of(target, "db:restore", file.toString(), "--json");

        assertThat(restore.exitStatus()).as(restore.err()).isZero();
        JsonNode report = JsonMapper.builder().build().readTree(restore.out());
        assertThat(report.get("rows").asInt()).isPositive();
        assertThat(report.get("kept_as").isNull()).isTrue();
        assertThat(report.get("schema").asString())
                .isEqualTo(report.get("backup_schema").asString());
        assertThat(ProgramRun.of(target, SEARCH).lines())
                .isEqualTo(ProgramRun.of(source, SEARCH).lines())
                .isNotEmpty();
    }

    @Test
    @Tag("direct-connection")
    void aDatabaseIsReplacedByItsOwnBackup() throws SQLException {
        ProgramRun refused = ProgramRun.of(source, "db:restore", file.toString());
        assertThat(refused.exitStatus()).isEqualTo(1);
        assertThat(refused.err()).contains("is not empty", "--replace", "--into");

        ProgramRun replaced = ProgramRun.of(source, "db:restore", file.toString(), "--replace", "--json");
        assertThat(replaced.exitStatus()).as(replaced.err()).isZero();
        assertThat(replaced.err()).contains("The former database is kept as ", "_before_restore_", "DROP DATABASE");
        assertThat(ProgramRun.of(source, SEARCH).lines()).isNotEmpty();
        drop(JsonMapper.builder()
                .build()
                .readTree(replaced.out())
                .get("kept_as")
                .asString());
    }

    @Test
    void aNewDatabaseIsMade() throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");

        ProgramRun run = ProgramRun.of(target, "db:restore", file.toString(), "--into", name);

        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.err()).contains("into the database " + name);
        drop(name);
    }

    private static void drop(String database) throws SQLException {
        try (Connection connection = TestPostgres.admin().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + database + " WITH (FORCE)");
        }
    }

    @Test
    void aBackupIsVerified() {
        ProgramRun run = ProgramRun.of(target, "db:backup", "--verify", file.toString());

        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.err()).contains("Comparing rows 100%", "Verified: ");
    }

    @Test
    void aFileIsNotOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(file);

        ProgramRun run = ProgramRun.of(source, "db:backup", file.toString());

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("is there already").doesNotContain("\tat ");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aDamagedFileIsRefusedInOneLine() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int old = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(old ^ 1);
        }
        for (String[] arguments : new String[][] {
            {"db:restore", file.toString()},
            {"db:restore", file.toString(), "--replace"},
            {"db:backup", "--verify", file.toString()}
        }) {
            ProgramRun run = ProgramRun.of(target, arguments);
            assertThat(run.exitStatus()).isEqualTo(1);
            assertThat(run.err()).contains("was altered or damaged").doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource({"db:backup --verify", "db:restore", "db:restore x --replace --into y", "db:backup a b"})
    void aWrongCallIsTold(String line) {
        ProgramRun run = ProgramRun.of(target, line.split(" "));

        assertThat(run.exitStatus()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"db:backup", "db:restore"})
    void bothExplainThemselves(String command) {
        ProgramRun run = ProgramRun.of(target, command, "--help");

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out() + run.err()).contains("Examples: ./portfolio " + command);
    }
}
