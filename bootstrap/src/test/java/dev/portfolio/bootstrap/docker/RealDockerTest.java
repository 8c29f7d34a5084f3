package dev.portfolio.bootstrap.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.Environment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compose.yaml} on a real engine, under a name of its own. Skipped where there is none. */
class RealDockerTest {

    private final Programs programs = new LocalPrograms();
    private final String project =
            "portfolio-test-" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path home;

    private DockerDatabase database;
    private Environment environment;

    @BeforeEach
    void requireEngine() {
        Optional<String> hindrance = new Docker(programs).hindrance();
        assumeTrue(hindrance.isEmpty(), () -> "not tried on Docker, because " + hindrance.orElseThrow());
        Console silent = new Console(new PrintStream(OutputStream.nullOutputStream()), false);
        database = DockerDatabase.of(home, Path.of("..").toAbsolutePath().normalize(), programs, silent);
        environment = Environment.of(Map.of("COMPOSE_PROJECT_NAME", project)::get);
    }

    @AfterEach
    void removeEverything() {
        if (database != null) {
            database.down();
            programs.run(
                    List.of("docker", "volume", "rm", project + "_db-data"), Map.of(), Duration.ofMinutes(1), _ -> {});
        }
    }

    @Test
    void keepsDataFromDownToUp() throws Exception {
        int port = freePort();
        DatabaseUrl first = database.up(environment, port);
        assertThat(one(first, "CREATE EXTENSION vector; SELECT '[1,0]'::vector <=> '[0,1]'"))
                .isEqualTo("1");
        assertThat(one(first, "CREATE TABLE kept AS SELECT 42 AS answer; SELECT answer FROM kept"))
                .isEqualTo("42");

        DatabaseUrl again = database.up(environment, port);
        assertThat(again).isEqualTo(first);
        assertThat(DockerDatabase.urlIn(home)).contains(first);
        assertThat(database.isRunning()).isTrue();

        assertThat(database.down()).isTrue();
        assertThat(DockerDatabase.urlIn(home)).isEmpty();
        assertThat(Knock.at(first)).isEqualTo(Knock.NOBODY);

        DatabaseUrl after = database.up(environment, freePort());
        assertThat(one(after, "SELECT answer FROM kept")).isEqualTo("42");
        assertThat(one(after, "SELECT 'a' < 'B'")).as("sorted by code point").isEqualTo("f");
    }

    @Test
    void isHealthyByItsOwnCheck() throws Exception {
        database.up(environment, freePort());

        Programs.Ended check = programs.run(
                List.of("docker", "exec", database.container(), "pg_isready", "--quiet", "--host=127.0.0.1"),
                Map.of(),
                Duration.ofSeconds(30),
                _ -> {});

        assertThat(check.succeeded()).isTrue();
    }

    private static String one(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
