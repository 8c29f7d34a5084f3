package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverServersTest {

    @TempDir
    Path temporary;

    @Test
    void removesWhatAKilledProcessLeftAndNothingElse() throws Exception {
        TestHome left = TestHome.withDatabase(temporary.resolve("test-left"));
        TestHome used = TestHome.withDatabase(temporary.resolve("test-used"));
        try (UserProcess killed = UserProcess.launch(left);
                UserProcess alive = UserProcess.launch(used)) {
            killed.startedHere();
            alive.startedHere();
            ProcessHandle server = ProcessHandle.of(left.pid()).orElseThrow();
            killed.crash();

            LeftoverServers.remove(temporary, "test-");

            server.onExit().get(10, TimeUnit.SECONDS);
            assertThat(left.folder()).doesNotExist();
            assertThat(used.serverRuns()).isTrue();
            alive.finish();
            assertThat(used.serverRuns()).isFalse();
        }
    }
}
