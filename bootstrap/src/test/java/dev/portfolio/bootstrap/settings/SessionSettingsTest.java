package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.account.Email;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionSettingsTest {

    private static final String RANDOM = "kX9v2QmT7bYwR4sJ8nLcF1hGzD6pUeA3";

    @Test
    void aSessionLastsAnHourUnlessSaidOtherwise() {
        assertThat(settings().lifetime()).isEqualTo(Duration.ofHours(1));
        assertThat(settings("JWT_EXPIRE_MINUTES", "5").lifetime()).isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> settings("JWT_EXPIRE_MINUTES", "0")).isInstanceOf(SettingInvalid.class);
    }

    @Test
    void aRandomSecretIsTakenAndNotShown() {
        SessionSettings settings = settings("JWT_SECRET", RANDOM);

        assertThat(settings.secret()).contains(new Secret(RANDOM));
        assertThat(settings.toString()).doesNotContain(RANDOM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changeme",
                "too-short",
                "changeme-changeme-changeme-changeme",
                "your-256-bit-secret-your-256-bit-secret",
                "a-string-secret-at-least-256-bits-long",
                "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
                "My-Super-Secret-Key-For-Development-Only",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "01234567890123456789012345678901234567890"
            })
    void aSecretThatCanBeGuessedIsRefusedAndNotShown(String secret) {
        assertThatThrownBy(() -> settings("JWT_SECRET", secret))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("JWT_SECRET")
                .hasMessageContaining("openssl rand")
                .hasMessageNotContaining(secret);
    }

    @Test
    void theFirstSuperuserHasAnAddressAndAPassword() {
        FirstSuperuser first = settings(
                        "FIRST_SUPERUSER_EMAIL", "Ada@example.org", "FIRST_SUPERUSER_PASSWORD", "correct horse battery")
                .firstSuperuser()
                .orElseThrow();

        assertThat(first.email()).isEqualTo(new Email("ada@example.org"));
        assertThat(first.toString()).doesNotContain("horse");
        assertRefused("FIRST_SUPERUSER_PASSWORD", "FIRST_SUPERUSER_EMAIL", "ada@example.org");
        assertRefused("FIRST_SUPERUSER_EMAIL", "FIRST_SUPERUSER_PASSWORD", "correct horse battery");
        assertRefused(
                "FIRST_SUPERUSER_PASSWORD has 5",
                "FIRST_SUPERUSER_EMAIL",
                "ada@example.org",
                "FIRST_SUPERUSER_PASSWORD",
                "short");
        assertRefused(
                "FIRST_SUPERUSER_EMAIL is not",
                "FIRST_SUPERUSER_EMAIL",
                "ada",
                "FIRST_SUPERUSER_PASSWORD",
                "correct horse battery");
    }

    private static void assertRefused(String message, String... settings) {
        assertThatThrownBy(() -> settings(settings))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("horse");
    }

    private static SessionSettings settings(String... namesAndValues) {
        Map<String, String> values = namesAndValues.length == 0
                ? Map.of()
                : namesAndValues.length == 2
                        ? Map.of(namesAndValues[0], namesAndValues[1])
                        : Map.of(namesAndValues[0], namesAndValues[1], namesAndValues[2], namesAndValues[3]);
        return SessionSettings.from(Environment.of(values::get));
    }
}
