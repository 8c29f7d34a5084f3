package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.bootstrap.metrics.MetricsServer;
import dev.portfolio.embeddedpostgres.testing.DisposableServer;
import dev.portfolio.persistence.Replicas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application over HTTP on a primary and a real streaming replica. */
class ReplicaTest {

    @TempDir
    Path folder;

    private final EmbeddingServer model = EmbeddingServer.start();
    private final DisposableServer primary = DisposableServer.start();
    private final Map<String, String> settings = new HashMap<>(model.settings("key"));
    private DisposableServer replica;

    @BeforeEach
    void start() {
        settings.put("DATABASE_URL", primary.url());
        importPost("first");
        replica = primary.replica();
        settings.put("DATABASE_READ_URL", replica.url());
        settings.put("DB_POOL_SIZE", "4");
        settings.put("DB_POOL_TIMEOUT", "2");
    }

    @AfterEach
    void stop() {
        replica.close();
        primary.close();
        model.close();
    }

    @Test
    void thePublicReadsTheReplicaAndWhoeverJustWroteThePrimary() {
        settings.put("DB_READ_MAX_LAG", "300");
        try (RunningApplication application = usable()) {
            replica.execute("SELECT pg_wal_replay_pause()");
            importPost("second");
            String position = primary.ask("SELECT pg_current_wal_insert_lsn()");

            assertThat(status(application, "second")).isEqualTo(404);
            assertThat(status(application, "second", "X-Write-Position", position))
                    .isEqualTo(200);
            assertThat(status(application, "second", "Cookie", "write_position=" + position))
                    .isEqualTo(200);

            replica.execute("SELECT pg_wal_replay_resume()");
            Eventually.that("the public sees it", () -> status(application, "second") == 200);
        }
    }

    @Test
    void aReplicaThatIsTooFarBehindIsNotRead() {
        settings.put("DB_READ_MAX_LAG", "1");
        try (RunningApplication application = usable()) {
            replica.execute("SELECT pg_wal_replay_pause()");
            importPost("second");

            Eventually.that("the primary is read", () -> status(application, "second") == 200);
            assertThat(readiness(application)).isEqualTo(200);
        }
    }

    @Test
    void aReplicaThatGoesAwayBreaksNoReadAndIsReadAgainWhenItIsBack() {
        settings.put("MANAGEMENT_PORT", "0");
        try (RunningApplication application = usable()) {
            int management = application.context().getBean(MetricsServer.class).port();
            assertThat(metrics(management))
                    .contains("portfolio_replica_usable 1.0")
                    .contains("hikaricp_connections_max{pool=\"portfolio-replica\"} 24.0");
            replica.kill();
            for (int i = 0; i < 20; i++) {
                assertThat(status(application, "first")).isEqualTo(200);
                assertThat(readiness(application)).isEqualTo(200);
            }
            Eventually.that("it is missed", () -> metrics(management).contains("portfolio_replica_usable 0.0"));

            replica.startAgain();
            Eventually.that(
                    "it is back",
                    () -> application.context().getBean(Replicas.class).areUsable());
            assertThat(status(application, "first")).isEqualTo(200);
        }
    }

    @Test
    void aServerStartsWithoutItsReplica() {
        replica.stop();
        try (RunningApplication application = RunningApplication.with(settings)) {
            assertThat(status(application, "first")).isEqualTo(200);
            assertThat(readiness(application)).isEqualTo(200);
        }
    }

    @Test
    void whenThePrimaryIsKilledTheReplicaIsReadAndOncePromotedItIsWrittenTo() {
        String other = "127.0.0.1:" + replica.port();
        settings.put(
                "DATABASE_URL",
                primary.url().replace(":" + primary.port() + "/", ":" + primary.port() + "," + other + "/"));
        try (RunningApplication application = usable()) {
            primary.kill();
            assertThat(status(application, "first")).isEqualTo(200);
            assertThat(readiness(application)).isEqualTo(200);
            int writing = application
                    .get("/api/v1/posts/first", "X-Write-Position", "FFFFFFFF/0")
                    .statusCode();
            assertThat(writing).isEqualTo(503);

            replica.promote();
            importPost("second");

            Eventually.that("the new primary is read", () -> status(application, "second") == 200);
            assertThat(status(application, "second", "X-Write-Position", "0/1")).isEqualTo(200);
            Eventually.that(
                    "the worker writes there",
                    () -> replica.ask("SELECT count(*) FROM embedding_queue").equals("0"));
            assertThat(readiness(application)).isEqualTo(200);
        }
    }

    private RunningApplication usable() {
        RunningApplication application = RunningApplication.with(settings);
        Eventually.that(
                "the replica is usable",
                () -> application.context().getBean(Replicas.class).areUsable());
        return application;
    }

    private void importPost(String name) {
        try {
            Files.writeString(folder.resolve(name + ".md"), "# " + name + "\n\nWords.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ProgramRun run = ProgramRun.of(settings, "import", folder.toString());
        assertThat(run.exitStatus()).as(run.err()).isZero();
    }

    private static int status(RunningApplication application, String slug, String... headers) {
        return application.get("/api/v1/posts/" + slug, headers).statusCode();
    }

    private static int readiness(RunningApplication application) {
        return application.get("/actuator/health/readiness").statusCode();
    }

    private static String metrics(int port) {
        return RunningApplication.get(port, MetricsServer.PATH).body();
    }
}
