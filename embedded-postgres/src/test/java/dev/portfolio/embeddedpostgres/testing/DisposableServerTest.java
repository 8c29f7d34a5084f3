package dev.portfolio.embeddedpostgres.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DisposableServerTest {

    @Test
    void keepsItsPortAndItsDataWhenItIsStoppedAndKilled() {
        try (DisposableServer server = DisposableServer.start()) {
            int port = server.port();
            server.execute("CREATE TABLE kept AS SELECT 1 AS id");
            server.stop();
            assertThatThrownBy(() -> server.ask("SELECT 1")).isInstanceOf(IllegalStateException.class);

            server.startAgain();
            server.kill();
            server.startAgain();

            assertThat(server.port()).isEqualTo(port);
            assertThat(server.ask("SELECT count(*) FROM kept")).isEqualTo("1");
        }
    }

    @Test
    void aReplicaFollowsRefusesWritesAndTakesThemOncePromoted() throws InterruptedException {
        try (DisposableServer primary = DisposableServer.start()) {
            primary.execute("CREATE TABLE kept AS SELECT 1 AS id");
            try (DisposableServer replica = primary.replica()) {
                assertThat(replica.ask("SELECT pg_is_in_recovery()")).isEqualTo("t");
                primary.execute("INSERT INTO kept VALUES (2)");
                waitForRows(replica, "2");
                assertThatThrownBy(() -> replica.execute("INSERT INTO kept VALUES (3)"))
                        .hasMessageContaining("read-only");

                primary.kill();
                replica.promote();
                replica.execute("INSERT INTO kept VALUES (3)");
                assertThat(replica.ask("SELECT count(*) FROM kept")).isEqualTo("3");
            }
        }
    }

    private static void waitForRows(DisposableServer server, String rows) throws InterruptedException {
        Instant limit = Instant.now().plus(Duration.ofMinutes(1));
        while (!server.ask("SELECT count(*) FROM kept").equals(rows)) {
            assertThat(Instant.now()).isBefore(limit);
            Thread.sleep(50);
        }
    }
}
