package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionArchiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deb http://packages.example/vendor bookworm main",
                "deb http://download.example/linux/debian bookworm stable",
                "deb http://packages.example/debian/12/prod bookworm main",
                "deb http://ppa.example/someone/ppa/ubuntu noble main",
                "deb [signed-by=/keys/debian-archive-keyring.gpg] http://security.example/debian-security bookworm-security main",
                "deb http://packages.example/debian ./"
            })
    void takesNoThirdPartysArchive(String line) {
        assertThat(DistributionArchive.choose(AptSources.oneLine(line), "bookworm"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "debian, deb http://mirror.example/debian bookworm main",
        "debian, deb http://mirror.example/pub/linux/debian/ bookworm main contrib",
        "debian, deb mirror+file:/etc/apt/mirrors/debian.list bookworm main",
        "debian, deb [signed-by=/keys/debian-archive-keyring.gpg] http://proxy.example/remote-repository bookworm main",
        "ubuntu, deb http://mirror.example/ubuntu noble main universe",
        "ubuntu, deb http://ports.example/ubuntu-ports noble main"
    })
    void takesTheDistributionsArchiveAndItsMirrors(String distribution, String line) {
        assertThat(DistributionArchive.choose(AptSources.oneLine(line), ""))
                .hasValueSatisfying(
                        archive -> assertThat(archive.distribution().id()).isEqualTo(distribution));
    }

    @Test
    void prefersWhatTheDistributionsOwnKeySigns() {
        Optional<DistributionArchive> chosen = DistributionArchive.choose(AptSources.oneLine("""
                        deb http://first.example/debian bookworm main
                        deb [signed-by=/keys/debian-archive-keyring.gpg] http://second.example/debian bookworm main
                        """), "bookworm");

        assertThat(chosen.orElseThrow().entry().addresses()).containsExactly("http://second.example/debian");
    }

    @Test
    void readsTheFilesOfAMachine(@TempDir Path machine) throws IOException {
        Path apt = Files.createDirectories(machine.resolve("apt"));
        Path parts = Files.createDirectories(apt.resolve("sources.list.d"));
        Files.writeString(parts.resolve("a.list.disabled"), "deb http://off.example/debian bookworm main\n");
        Files.writeString(
                parts.resolve("debian.sources"),
                "Types: deb\nURIs: http://on.example/debian\nSuites: bookworm\nComponents: main\n");
        Path osRelease = Files.writeString(machine.resolve("os-release"), "ID=debian\nVERSION_CODENAME=\"bookworm\"\n");

        DistributionArchive archive =
                DistributionArchive.ofMachine(apt, osRelease).orElseThrow();

        assertThat(archive.entry().addresses()).containsExactly("http://on.example/debian");
        assertThat(archive.ownSuite()).isEqualTo("bookworm");
        assertThat(archive.distribution().sourceSuites(archive.ownSuite()))
                .isEqualTo(List.of("sid", "forky", "trixie", "bookworm"));
    }

    @Test
    void findsNothingOnAMachineWithoutPackageSources(@TempDir Path machine) throws IOException {
        assertThat(DistributionArchive.ofMachine(machine.resolve("apt"), machine.resolve("os-release")))
                .isEmpty();
    }
}
