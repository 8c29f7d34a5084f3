package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningSecretTest {

    private static final String RANDOM = "kX9v2QmT7bYwR4sJ8nLcF1hGzD6pUeA3";

    @TempDir
    private Path home;

    @Test
    void aServerThatOnlyThisMachineReachesMakesItsOwnAndKeepsIt() throws IOException {
        SigningSecret made = SigningSecret.of(settings(Map.of()));

        assertThat(made.secret().value().length()).isGreaterThanOrEqualTo(43);
        assertThat(SigningSecret.of(settings(Map.of()))).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("jwt-secret"))))
                .isEqualTo("rw-------");
        assertThat(home).isDirectoryNotContaining("glob:**.partial");
        assertThat(made.toString()).doesNotContain(made.secret().value());
    }

    @Test
    void serversThatStartTogetherHaveTheSameOne() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<SigningSecret>> started = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                started.add(threads.submit(() -> SigningSecret.of(settings(Map.of()))));
            }
            Set<SigningSecret> secrets = new HashSet<>();
            for (Future<SigningSecret> one : started) {
                secrets.add(one.get());
            }
            assertThat(secrets).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "no.such.host.invalid"})
    void aServerThatOthersReachNeedsOneThatIsSet(String host) {
        assertThatThrownBy(() -> SigningSecret.check(settings(Map.of("HOST", host))))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("JWT_SECRET is missing")
                .hasMessageContaining(host);
        assertThat(SigningSecret.of(settings(Map.of("HOST", host, "JWT_SECRET", RANDOM)))
                        .secret())
                .isEqualTo(new Secret(RANDOM));
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.9.10"})
    void loopbackIsThisMachine(String host) {
        SigningSecret.check(settings(Map.of("HOST", host)));
    }

    @Test
    void otherPurposesHaveOtherSecrets() {
        SigningSecret secret = new SigningSecret(new Secret(RANDOM));

        assertThat(secret.derived("cursors"))
                .hasSize(64)
                .isEqualTo(secret.derived("cursors"))
                .isNotEqualTo(secret.derived("others"))
                .isNotEqualTo(new SigningSecret(new Secret(RANDOM + "x")).derived("cursors"));
    }

    @Test
    void aHomeThatCannotBeWrittenIsTold() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        assertThatThrownBy(() -> SigningSecret.of(settings(Map.of("PORTFOLIO_HOME", file.toString()))))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("PORTFOLIO_HOME");
    }

    private PortfolioSettings settings(Map<String, String> given) {
        Map<String, String> values = new HashMap<>(Map.of("PORTFOLIO_HOME", home.toString()));
        values.putAll(given);
        return PortfolioSettings.from(Environment.of(values::get));
    }
}
