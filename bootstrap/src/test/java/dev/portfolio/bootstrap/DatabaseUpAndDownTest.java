package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code db:up}, {@code db:down} and {@code db:shell} on the embedded server. */
class DatabaseUpAndDownTest {

    @TempDir
    Path home;

    private Map<String, String> settings;
    private String address;

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings = Map.of("PORTFOLIO_HOME", home.toString(), "DB_PORT", Integer.toString(socket.getLocalPort()));
            address = "postgresql://portfolio@127.0.0.1:" + socket.getLocalPort() + "/portfolio";
        }
    }

    @AfterEach
    void stop() {
        run("db:down", "--force");
    }

    @Test
    void letsTheServerRunUntilItIsStopped() {
        ProgramRun up = run("db:up", "--embedded");
        assertThat(up.exitStatus()).isZero();
        assertThat(up.lines()).containsExactly(address);
        assertThat(up.err()).contains("The database is up: the embedded server in " + home, "db:down");

        String url = run("db:url").out();
        assertThat(url).startsWith("postgresql://portfolio:").endsWith(address.substring(address.indexOf('@')) + "\n");
        assertThat(up.err()).doesNotContain(url.substring(23, url.indexOf('@')));

        ProgramRun again = run("db:up");
        assertThat(again.exitStatus()).isZero();
        assertThat(again.lines()).containsExactly(address);
        assertThat(run("db:url").out()).as("it stays after its second user").isEqualTo(url);

        ProgramRun down = run("db:down");
        assertThat(down.exitStatus()).isZero();
        assertThat(down.err()).contains("Stopped the embedded server", "its data stays");
        assertThat(run("db:url").exitStatus()).isEqualTo(1);
        assertThat(run("db:down").err()).contains("No database of this PORTFOLIO_HOME is running.");
    }

    @Test
    void leavesAGivenDatabaseAlone() {
        Map<String, String> given = Map.of("DATABASE_URL", "postgresql://me:s3cret@host/name");

        ProgramRun up = ProgramRun.of(given, "db:up");
        assertThat(up.exitStatus()).isZero();
        assertThat(up.lines()).containsExactly("postgresql://me@host:5432/name");
        assertThat(up.err()).contains("DATABASE_URL", "nothing is started").doesNotContain("s3cret");

        ProgramRun down = ProgramRun.of(given, "db:down");
        assertThat(down.exitStatus()).isZero();
        assertThat(down.err()).contains("DATABASE_URL", "nothing is stopped");
    }

    @Test
    void wantsOneServerAtMost() {
        assertThat(run("db:up", "--embedded", "--docker").exitStatus()).isEqualTo(2);
    }

    @Test
    void explainThemselvesWithAnExample() {
        for (String command : new String[] {"db:up", "db:down", "db:shell"}) {
            ProgramRun help = run(command, "--help");
            assertThat(help.exitStatus()).isZero();
            assertThat(help.out()).contains("Example: ./portfolio " + command, "xit status");
        }
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.of(settings, arguments);
    }
}
