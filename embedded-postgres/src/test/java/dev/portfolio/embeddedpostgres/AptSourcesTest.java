package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AptSourcesTest {

    @Test
    void readsOneLineEntries() {
        List<AptEntry> entries = AptSources.oneLine("""
                # deb http://old.example/debian bookworm main
                deb http://mirror.example/debian bookworm main contrib # the nearest
                deb-src  [arch=amd64,arm64 signed-by=/keys/debian-archive-keyring.gpg]  http://mirror.example/debian/ bookworm main
                deb http://flat.example/ ./
                nonsense
                """);

        assertThat(entries)
                .containsExactly(
                        new AptEntry(
                                List.of("http://mirror.example/debian"),
                                List.of("bookworm"),
                                List.of("main", "contrib"),
                                Map.of()),
                        new AptEntry(
                                List.of("http://mirror.example/debian/"),
                                List.of("bookworm"),
                                List.of("main"),
                                Map.of("signed-by", "/keys/debian-archive-keyring.gpg")),
                        new AptEntry(List.of("http://flat.example/"), List.of("./"), List.of(), Map.of()));
    }

    @Test
    void readsParagraphs() {
        List<AptEntry> entries = AptSources.deb822("""
                Types: deb
                # a comment inside
                URIs: http://mirror.example/debian http://other.example/debian
                Suites: bookworm
                  bookworm-updates
                Components: main
                Signed-By: /keys/debian-archive-keyring.gpg

                Types: deb
                URIs: http://off.example/debian
                Suites: bookworm
                Components: main
                Enabled: no
                \t
                types: deb-src
                uris: http://inline.example/debian
                suites: trixie
                components: main
                signed-by:
                 -----BEGIN PGP PUBLIC KEY BLOCK-----
                 .
                 abc
                """);

        assertThat(entries)
                .containsExactly(
                        new AptEntry(
                                List.of("http://mirror.example/debian", "http://other.example/debian"),
                                List.of("bookworm", "bookworm-updates"),
                                List.of("main"),
                                Map.of("signed-by", "/keys/debian-archive-keyring.gpg")),
                        new AptEntry(
                                List.of("http://inline.example/debian"),
                                List.of("trixie"),
                                List.of("main"),
                                Map.of("signed-by", "\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc")));
    }

    @Test
    void rewritesTheSuiteAndKeepsWhomToTrust() {
        AptEntry entry = new AptEntry(
                List.of("http://mirror.example/debian"),
                List.of("bookworm", "bookworm-updates"),
                List.of("main", "contrib"),
                Map.of("signed-by", "/keys/debian-archive-keyring.gpg", "check-valid-until", "no"));

        assertThat(entry.rewritten("deb-src", "sid", List.of("main"), "amd64")).isEqualTo("""
                        Types: deb-src
                        URIs: http://mirror.example/debian
                        Suites: sid
                        Components: main
                        Architectures: amd64
                        Check-Valid-Until: no
                        Signed-By: /keys/debian-archive-keyring.gpg
                        """);
    }
}
