package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache's own rules, with an installation of four small files in place of the real one. */
class InstallationCacheTest {

    @TempDir
    Path cache;

    private final AtomicInteger built = new AtomicInteger();

    @Test
    void buildsOnceAndFindsItAgain() {
        Installation first = installation();
        Installation second = installation();

        assertThat(second).isEqualTo(first);
        assertThat(built).hasValue(1);
        assertThat(first.folder().getFileName())
                .hasToString("postgres-" + Platform.postgresVersion() + "-pgvector-0.8.10-linux-test");
    }

    @Test
    void buildsAgainWhatWasDamaged() throws IOException {
        for (String file : Installation.VITAL) {
            Path vital = installation().folder().resolve(file);
            Files.writeString(vital, "DAMAGED");
            built.set(0);

            assertThat(installation().folder().resolve(file)).hasContent("content");
            assertThat(built).hasValue(1);
        }
    }

    @Test
    void buildsAgainWhenAnyFileIsCutOffOrMissing() throws IOException {
        Files.writeString(installation().folder().resolve("other"), "conten");
        assertThat(installation().folder().resolve("other")).hasContent("content");
        Files.delete(installation().folder().resolve("other"));
        assertThat(installation().folder().resolve("other")).hasContent("content");
        Files.delete(installation().folder().resolve("MANIFEST"));
        installation();

        assertThat(built).hasValue(4);
        assertThat(entries())
                .containsExactlyInAnyOrder(installation().folder().getFileName().toString(), "provision.lock");
    }

    @Test
    void leavesNothingBehindWhenBuildingFails() throws IOException {
        InstallationCache failing = new InstallationCache(
                cache,
                "linux-test",
                workspace -> {
                    Files.writeString(workspace.resolve("half"), "done");
                    throw new IOException("the network is gone");
                },
                Progress.none());

        assertThatThrownBy(failing::installation)
                .isInstanceOf(EmbeddedPostgresUnavailable.class)
                .hasMessageContaining("the network is gone");
        assertThat(entries()).containsExactly("provision.lock");
    }

    @Test
    void takesAnotherProcessorsInstallationForAnotherOne() {
        installation();
        cache("linux-test-v4").installation();

        assertThat(built).hasValue(2);
    }

    @Test
    void buildsOnceForManyAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Installation>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(threads.submit(this::installation));
            }
            for (Future<Installation> each : running) {
                assertThat(each.get().isIntact()).isTrue();
            }
        }
        assertThat(built).hasValue(1);
    }

    private Installation installation() {
        return cache("linux-test").installation();
    }

    private InstallationCache cache(String platform) {
        return new InstallationCache(cache, platform, this::build, Progress.none());
    }

    private Installation build(Path workspace) throws IOException {
        Path folder = workspace.resolve("postgres");
        for (String file :
                Stream.concat(Installation.VITAL.stream(), Stream.of("other")).toList()) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "content");
        }
        built.incrementAndGet();
        return new Installation(folder, Platform.postgresVersion(), new Version("0.8.10"));
    }

    private List<String> entries() throws IOException {
        return Folders.startingWith(cache, "").stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }
}
