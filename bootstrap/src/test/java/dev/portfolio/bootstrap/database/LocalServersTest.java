package dev.portfolio.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.docker.DockerDatabase;
import dev.portfolio.bootstrap.docker.ScriptedPrograms;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which server {@code db:up} and {@code db:down} take. */
class LocalServersTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(told, true, StandardCharsets.UTF_8), false);
    private final FakeServer docker = new FakeServer("the container", "--docker");
    private final FakeServer embedded = new FakeServer("the embedded server", "--embedded");
    private final LocalServers servers = new LocalServers(docker, embedded, console);

    @Test
    void takesDockerWhereItCanBeUsed() {
        servers.up(ServerWish.EITHER);

        assertThat(docker.up).isTrue();
        assertThat(embedded.up).isFalse();
        assertThat(told())
                .isEqualTo("The database is up: the container, on port 5433. It stays until ./portfolio db:down.\n");
    }

    @Test
    void takesTheEmbeddedOneElseAndSaysWhy() {
        docker.hindrance = Optional.of("no Docker engine answers");

        servers.up(ServerWish.EITHER);

        assertThat(embedded.up).isTrue();
        assertThat(told()).contains("Docker is not used: no Docker engine answers.", "the embedded server, on port");
    }

    @Test
    void takesTheWishedOne() {
        servers.up(ServerWish.EMBEDDED);

        assertThat(embedded.up).isTrue();
        assertThat(docker.up).isFalse();
    }

    @Test
    void doesNotTakeTheEmbeddedOneWhereDockerIsWished() {
        docker.hindrance = Optional.of("no Docker engine answers");
        docker.failure = Optional.of(new IllegalStateException("cannot be used"));

        assertThatThrownBy(() -> servers.up(ServerWish.DOCKER)).hasMessage("cannot be used");
        assertThat(embedded.up).isFalse();
    }

    @Test
    void staysWithTheOneThatIsUp() {
        embedded.up = true;

        servers.up(ServerWish.EITHER);

        assertThat(docker.up).isFalse();
        assertThat(embedded.started).isEqualTo(1);
    }

    @Test
    void staysWithDockerEvenWhereItCannotBeUsedNow() {
        docker.up = true;
        docker.hindrance = Optional.of("no Docker engine answers");

        servers.up(ServerWish.EITHER);

        assertThat(docker.started).isEqualTo(1);
        assertThat(embedded.up).isFalse();
    }

    @Test
    void neverHasBothUp() {
        embedded.up = true;
        assertThatThrownBy(() -> servers.up(ServerWish.DOCKER))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContainingAll("--docker", "the embedded server", "db:down");

        embedded.up = false;
        docker.up = true;
        assertThatThrownBy(() -> servers.up(ServerWish.EMBEDDED))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContainingAll("--embedded", "the container", "db:down");
    }

    @Test
    void saysThatTheOtherOneHasData() {
        embedded.used = true;

        servers.up(ServerWish.EITHER);

        assertThat(told()).contains("another database, the embedded server", "db:up --embedded");
    }

    @Test
    void stopsWhateverIsUp() {
        docker.up = true;
        servers.down(false);
        embedded.up = true;
        servers.down(true);

        assertThat(docker.up).isFalse();
        assertThat(embedded.up).isFalse();
        assertThat(embedded.forced).isTrue();
        assertThat(told())
                .contains("Stopped the container; its data stays", "Stopped the embedded server; its data stays");
    }

    @Test
    void saysThatNothingIsUp() {
        servers.down(false);

        assertThat(told()).isEqualTo("No database of this PORTFOLIO_HOME is running.\n");
    }

    @Test
    void asksDockerItself(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("compose.yaml"));
        ScriptedPrograms programs = ScriptedPrograms.withDocker().answers("docker version", 1, "");
        LocalServer real = new DockerServer(
                DockerDatabase.of(folder.resolve("home"), folder, programs, console),
                Environment.of(Map.<String, String>of()::get),
                5433);

        new LocalServers(real, embedded, console).up(ServerWish.EITHER);

        assertThat(embedded.up).isTrue();
        assertThat(programs.linesWith("compose")).isEmpty();
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    /** A server that says what it is told. */
    private static final class FakeServer implements LocalServer {

        private final String name;
        private final String option;
        private Optional<String> hindrance = Optional.empty();
        private Optional<RuntimeException> failure = Optional.empty();
        private boolean up;
        private boolean used;
        private boolean forced;
        private int started;

        FakeServer(String name, String option) {
            this.name = name;
            this.option = option;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String option() {
            return option;
        }

        @Override
        public boolean isUp() {
            return up;
        }

        @Override
        public boolean wasUsed() {
            return used;
        }

        @Override
        public Optional<String> hindrance() {
            return hindrance;
        }

        @Override
        public DatabaseUrl up() {
            if (failure.isPresent()) {
                throw failure.get();
            }
            started++;
            up = true;
            return DatabaseUrl.parse("postgresql://me:secret@127.0.0.1:5433/portfolio");
        }

        @Override
        public boolean down(boolean force) {
            boolean was = up;
            up = false;
            forced = force;
            return was;
        }
    }
}
