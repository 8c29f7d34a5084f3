package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.embeddedpostgres.testing.DisposableServer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away while requests are on their way, and comes back. */
class LostDatabaseTest {

    private static final String OTHER_BACKENDS =
            "FROM pg_stat_activity WHERE application_name = 'portfolio' AND pid <> pg_backend_pid()";

    private static DisposableServer server;
    private static EmbeddingServer model;
    private static Map<String, String> settings;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        server = DisposableServer.start();
        model = EmbeddingServer.start();
        settings = new HashMap<>(model.settings("key"));
        settings.put("DATABASE_URL", server.url());
        settings.put("DB_POOL_SIZE", "4");
        settings.put("DB_MAX_OVERFLOW", "0");
        settings.put("DB_POOL_TIMEOUT", "2");
        assertThat(ProgramRun.of(settings, "import", "../samples").exitStatus()).isZero();
    }

    @AfterAll
    static void stop() {
        model.close();
        server.close();
    }

    @Test
    void connectionsThatTheServerEndsCostOneAnswerAtMostAndNeverAsAFault() {
        try (RunningApplication application = RunningApplication.with(settings)) {
            assertThat(application.get("/api/v1/posts").statusCode()).isEqualTo(200);

            server.execute("SELECT pg_terminate_backend(pid, 10000) " + OTHER_BACKENDS);

            assertAnsweredOrUnavailable(application.get("/api/v1/posts"));
            assertThat(application.get("/api/v1/posts").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aConnectionThatTheServerEndsInTheMiddleOfItsStatementIsUnavailableAndTheNextRequestSucceeds()
            throws SQLException {
        try (RunningApplication application = RunningApplication.with(settings);
                Connection other = server.database().connect();
                Statement lock = other.createStatement()) {
            CompletableFuture<HttpResponse<String>> stuck = stuck(application, other, lock);

            server.execute(
                    "SELECT pg_terminate_backend(pid, 10000) " + OTHER_BACKENDS + " AND wait_event_type = 'Lock'");

            assertUnavailable(stuck.join());
            other.rollback();
            assertThat(application.get("/api/v1/posts").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aRestartInTheMiddleOfARequestIsToldToItAndToReadinessAndIsOverOnceTheServerIsBack() throws SQLException {
        try (RunningApplication application = RunningApplication.with(settings)) {
            CompletableFuture<HttpResponse<String>> stuck;
            try (Connection other = server.database().connect();
                    Statement lock = other.createStatement()) {
                stuck = stuck(application, other, lock);
                server.stop();
            }
            // Where the server ends the session that holds the lock first, the other one may still be answered.
            assertAnsweredOrUnavailable(stuck.join());
            assertUnavailable(application.get("/api/v1/posts/inside-the-pool"));
            assertThat(readiness(application)).isEqualTo(503);
            assertThat(application.get("/actuator/health/liveness").statusCode())
                    .isEqualTo(200);

            server.startAgain();

            Eventually.that("readiness is up again", () -> readiness(application) == 200);
            assertThat(application.get("/api/v1/posts").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aCrashInTheMiddleOfAWriteLeavesNothingTwice() throws Exception {
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve("crash-" + i + ".md"), "# Crash %d%n%nWord%d.%n".formatted(i, i));
        }
        CompletableFuture<ProgramRun> stuck;
        try (Connection other = server.database().connect();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("LOCK TABLE passages IN ACCESS EXCLUSIVE MODE");
            stuck = CompletableFuture.supplyAsync(() -> ProgramRun.of(settings, "import", folder.toString()));
            awaitLockWaiter();
            server.kill();
        }
        ProgramRun interrupted = stuck.join();
        assertThat(interrupted.exitStatus()).isEqualTo(1);
        assertThat(interrupted.err()).contains("The database cannot be reached").doesNotContain("\tat ");

        server.startAgain();
        for (int again = 0; again < 2; again++) {
            ProgramRun run = ProgramRun.of(settings, "import", folder.toString());
            assertThat(run.exitStatus()).as(run.err()).isZero();
        }

        assertThat(server.ask("SELECT count(*) FROM posts WHERE title LIKE 'Crash %'"))
                .isEqualTo("5");
        assertThat(server.ask("SELECT count(*) FROM search_documents WHERE title LIKE 'Crash %'"))
                .isEqualTo("5");
        assertThat(server.ask("SELECT count(*) FROM embedding_queue")).isEqualTo("0");
    }

    /** A request that waits, inside its statement, for a lock that this connection holds. */
    private static CompletableFuture<HttpResponse<String>> stuck(
            RunningApplication application, Connection other, Statement lock) throws SQLException {
        other.setAutoCommit(false);
        lock.execute("LOCK TABLE posts IN ACCESS EXCLUSIVE MODE");
        CompletableFuture<HttpResponse<String>> stuck = application.getLater("/api/v1/posts");
        awaitLockWaiter();
        return stuck;
    }

    private static void awaitLockWaiter() {
        Eventually.that(
                "somebody waits for the lock",
                () -> !server.ask("SELECT count(*) " + OTHER_BACKENDS + " AND wait_event_type = 'Lock'")
                        .equals("0"));
    }

    private static int readiness(RunningApplication application) {
        return application.get("/actuator/health/readiness").statusCode();
    }

    private static void assertAnsweredOrUnavailable(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            assertUnavailable(response);
        }
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(response.body()).contains("database_unavailable");
    }
}
