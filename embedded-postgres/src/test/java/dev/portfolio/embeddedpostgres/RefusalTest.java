package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that must fail, and what their user reads. */
class RefusalTest {

    @TempDir
    Path temporary;

    private TestHome home;

    @BeforeEach
    void chooseHome() {
        home = new TestHome(temporary.resolve("postgres"));
    }

    @Test
    void namesThePortThatAnotherProgramHas() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = foreign.getLocalPort();

            assertThatThrownBy(() -> startOn(port))
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("Port " + port + " is in use")
                    .hasMessageContaining("DB_PORT");
        }
        assertThat(home.folder().resolve("data")).doesNotExist();
    }

    @Test
    void doesNotTakeTheServerOfAnotherDataHomeForItsOwn() throws IOException {
        try (EmbeddedPostgres neighbour =
                TestHome.withDatabase(temporary.resolve("neighbour")).start()) {
            assertThatThrownBy(() -> startOn(neighbour.port())).isInstanceOf(PortInUse.class);
            assertThat(new Query(neighbour).answers()).isTrue();
        }
    }

    @Test
    void leavesTheDataOfAnotherMajorVersionAlone() throws IOException {
        Path data = Files.createDirectories(home.folder().resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(home::start)
                .isInstanceOf(DataOfAnotherVersion.class)
                .hasMessageContainingAll("PostgreSQL 16", "PostgreSQL 17", "PORTFOLIO_HOME", "pg_dump");
    }

    @Test
    void saysThatThePasswordIsGone() throws IOException {
        home = TestHome.withDatabase(home.folder());
        Files.delete(home.folder().resolve("password"));

        assertThatThrownBy(home::start)
                .isInstanceOf(DataHomeUnusable.class)
                .hasMessageContainingAll("password", "is gone", "Put the file back");
    }

    @Test
    void quotesTheLogWhenPostgresRefuses() throws IOException {
        home = TestHome.withDatabase(home.folder());
        Files.writeString(
                home.data().resolve("postgresql.conf"), "\nnonsense = 1\n", java.nio.file.StandardOpenOption.APPEND);

        assertThatThrownBy(home::start)
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("nonsense")
                .hasMessageContaining("postgres.log");
    }

    @Test
    void saysWhyTheFolderCannotBeUsed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> new TestHome(file).start())
                .isInstanceOf(DataHomeUnusable.class)
                .hasMessageContaining(file.toString());
    }

    private void startOn(int port) {
        EmbeddedPostgres.start(new Settings(home.folder(), Settings.defaultCache(), port, false), Progress.none())
                .close();
    }
}
