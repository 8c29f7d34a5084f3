package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.embeddedpostgres.testing.DisposableServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that could not serve says so at once and ends. */
class DatabaseAwayAtStartTest {

    @Test
    void serveEndsWhereTheDatabaseIsDown() {
        try (DisposableServer server = DisposableServer.start()) {
            server.stop();

            ProgramRun run = ProgramRun.of(Map.of("DATABASE_URL", server.url(), "PORT", "0"), "serve");

            assertThat(run.exitStatus()).isEqualTo(1);
            assertThat(run.err())
                    .contains("cannot be reached", Integer.toString(server.port()))
                    .doesNotContain(server.database().password())
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void serveEndsWhereThePoolCannotBeFilled() {
        try (DisposableServer server = DisposableServer.start()) {
            server.execute("CREATE EXTENSION vector");
            server.execute("CREATE EXTENSION pg_trgm");
            server.execute("CREATE ROLE few LOGIN PASSWORD 'secret-of-few' CONNECTION LIMIT 6");
            server.execute("GRANT ALL ON SCHEMA public TO few");
            String url = "postgresql://few:secret-of-few@127.0.0.1:" + server.port() + "/portfolio";

            ProgramRun tooMany = ProgramRun.of(Map.of("DATABASE_URL", url, "PORT", "0"), "serve");
            assertThat(tooMany.exitStatus()).isEqualTo(1);
            assertThat(tooMany.err())
                    .contains(
                            "The pool of 10 connections cannot be filled",
                            "too many connections for role \"few\"",
                            "DB_POOL_SIZE")
                    .doesNotContain("secret-of-few")
                    .doesNotContain("\tat ");

            try (RunningApplication fits = RunningApplication.with(Map.of("DATABASE_URL", url, "DB_POOL_SIZE", "5"))) {
                assertThat(fits.get("/api/v1/posts").statusCode()).isEqualTo(200);
            }
        }
    }
}
