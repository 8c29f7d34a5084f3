package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was rolled back and migrated again is found again. */
class RebuildCommandTest {

    private static final String[] SEARCH = {"search", "--json", "how do I make a loaf"};

    @TempDir
    private Path folder;

    private final Map<String, String> settings = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());

    @BeforeEach
    void content() throws IOException {
        Path posts = Files.createDirectories(folder.resolve("posts"));
        Files.writeString(posts.resolve("bread.md"), "# Baking bread\n\nFlour, water, salt and a warm oven.");
        Files.writeString(posts.resolve("draft.md"), "---\ntitle: Secret\ndraft: true\n---\nFlour as well.");
        Path projects = Files.createDirectories(folder.resolve("projects"));
        Files.writeString(projects.resolve("mill.yaml"), "title: Mill\ndescription: Grinds grain.\n");
        assertThat(run("import", folder.toString()).exitStatus()).isZero();
    }

    @Test
    void whatARollbackTookIsThereAgain() {
        ProgramRun before = run(SEARCH);
        rollBackTo("007");
        run("db:migrate");
        assertThat(run(SEARCH).lines()).isEmpty();

        ProgramRun rebuilt = run("search:rebuild");

        assertThat(rebuilt.exitStatus()).as(rebuilt.err()).isZero();
        assertThat(rebuilt.err()).contains("Rebuilding search (items) 100%", "Embedding items 100%", "3 items written");
        assertThat(run(SEARCH).lines()).isEqualTo(before.lines()).isNotEmpty();
    }

    @Test
    void aSecondTimeNothingIsMissing() {
        assertThat(run("search:rebuild", "--missing", "--json").lines()).containsExactly("{\"written\":0,\"left\":3}");
        assertThat(run("search:rebuild", "--json").lines()).containsExactly("{\"written\":3,\"left\":0}");
    }

    @Test
    void itExplainsItselfWithExamples() {
        assertThat(run("search:rebuild", "--help").out()).contains("Examples: ./portfolio search:rebuild", "--missing");
    }

    /** Undoes that change, and all after it. */
    private void rollBackTo(String change) {
        long count = run("db:history").lines().stream()
                .filter(line ->
                        line.replaceFirst("^.* ([0-9]{3}-[a-z]).*$", "$1").compareTo(change) >= 0)
                .count();
        assertThat(run("db:rollback", Long.toString(count), "--yes").exitStatus())
                .isZero();
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.of(settings, arguments);
    }
}
