package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the data between one start and the next. */
class RestartTest {

    @TempDir
    Path temporary;

    private TestHome home;

    @BeforeEach
    void fillADatabase() throws IOException, SQLException {
        home = TestHome.withDatabase(temporary.resolve("postgres"));
        try (EmbeddedPostgres server = home.start()) {
            new Query(server).run("CREATE TABLE kept AS SELECT 42 AS answer");
        }
    }

    @AfterEach
    void nothingRunsOn() throws IOException {
        assertThat(home.serverRuns()).isFalse();
    }

    @Test
    void keepsDataAndPassword() throws SQLException {
        String password;
        try (EmbeddedPostgres server = home.start()) {
            password = server.password();
            assertKept(server);
        }
        try (EmbeddedPostgres server = home.start()) {
            assertThat(server.startedHere()).isTrue();
            assertThat(server.password()).isEqualTo(password);
            assertKept(server);
        }
    }

    @Test
    void recoversAfterTheServerWasKilled() throws Exception {
        try (EmbeddedPostgres server = home.start()) {
            new Query(server).run("CHECKPOINT");
            Signals.kill(home.pid());
        }
        assertThat(home.pidFile()).exists();

        try (EmbeddedPostgres server = home.start()) {
            assertThat(server.startedHere()).isTrue();
            assertKept(server);
        }
    }

    @Test
    void startsAgainInThisProcessWhenTheServerDiedUnderItsUser() throws Exception {
        try (EmbeddedPostgres first = home.start()) {
            Signals.kill(home.pid());
            try (EmbeddedPostgres second = home.start()) {
                assertThat(second.startedHere()).isTrue();
                assertKept(second);
            }
            assertThat(home.serverRuns()).as("the first one still uses it").isTrue();
            assertThat(first.startedHere()).isTrue();
        }
    }

    @Test
    void doesNotTakeAForeignProcessWithTheOldNumberForItsServer() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            leavePidFileOf(foreign.pid());
            try (EmbeddedPostgres server = home.start()) {
                assertThat(server.startedHere()).isTrue();
                assertKept(server);
            }
            assertThat(foreign.isAlive()).as("it was not signalled").isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void doesNotTakeAnotherServersProcessForItsOwn() throws Exception {
        TestHome neighbour = TestHome.withDatabase(temporary.resolve("neighbour"));
        try (EmbeddedPostgres other = neighbour.start()) {
            leavePidFileOf(neighbour.pid());
            try (EmbeddedPostgres server = home.start()) {
                assertThat(server.startedHere()).isTrue();
                assertKept(server);
            }
            assertThat(new Query(other).answers()).isTrue();
        }
    }

    @Test
    void beginsAgainAfterACreationWasCutOff() throws IOException {
        TestHome fresh = new TestHome(Files.createDirectory(temporary.resolve("fresh")));
        Path halfDone = Files.createDirectories(fresh.folder().resolve(".new-1/data"));
        Files.writeString(halfDone.resolve("PG_VERSION"), "17\n");

        try (EmbeddedPostgres server = fresh.start()) {
            assertThat(new Query(server).answers()).isTrue();
        }
        assertThat(halfDone).doesNotExist();
    }

    private void leavePidFileOf(long pid) throws IOException {
        Files.writeString(
                home.pidFile(),
                "%d\n%s\n1700000000\n5433\n\n127.0.0.1\n  1234567   1234567\nready   \n".formatted(pid, home.data()));
    }

    private static void assertKept(EmbeddedPostgres server) throws SQLException {
        assertThat(new Query(server).one("SELECT answer FROM kept")).isEqualTo("42");
    }
}
