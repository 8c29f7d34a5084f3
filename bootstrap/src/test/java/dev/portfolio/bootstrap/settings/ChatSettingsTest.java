package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.ai.chat.ChatEndpoint;
import dev.portfolio.domain.chat.ChatBudget;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatSettingsTest {

    private static final Map<String, String> GOOD =
            Map.of("CHAT_BASE_URL", "http://localhost:11434/v1", "CHAT_MODEL", "qwen", "CHAT_API_KEY", "k3y-of-mine");

    @Test
    void withoutAnyThereIsNoModel() {
        assertThat(settings(Map.of()).endpoint()).isEmpty();
    }

    @Test
    void everythingElseHasADefault() {
        ChatSettings settings = settings(GOOD);
        assertThat(settings.endpoint())
                .contains(
                        ChatEndpoint.of("http://localhost:11434/v1", "qwen", "k3y-of-mine", Duration.ofSeconds(60), 4));
        assertThat(settings.budget()).isEqualTo(new ChatBudget(500, 1_000_000));
        assertThat(settings.visitorBudget()).isEqualTo(new ChatBudget(100, 200_000));
        assertThat(settings.answerTokens()).isEqualTo(800);
        assertThat(settings.draftTokens()).isEqualTo(4_000);
    }

    @Test
    void theKeyIsNeverShown() {
        assertThat(settings(GOOD).toString()).doesNotContain("k3y");
    }

    @ParameterizedTest
    @CsvSource({
        "CHAT_BASE_URL, ftp://host, CHAT_BASE_URL must be an http",
        "CHAT_MODEL, '', CHAT_MODEL is missing",
        "CHAT_BASE_URL, '', 'CHAT_MODEL is set, and CHAT_BASE_URL is not'",
        "CHAT_API_KEY, k3y with blanks, CHAT_API_KEY has characters",
        "CHAT_TIMEOUT, 1, CHAT_TIMEOUT is '1'",
        "CHAT_CONCURRENCY, 0, CHAT_CONCURRENCY is '0'",
        "CHAT_DAILY_CALLS, -1, CHAT_DAILY_CALLS is '-1'",
        "CHAT_DAILY_TOKENS, many, CHAT_DAILY_TOKENS is 'many'",
        "CHAT_MAX_OUTPUT_TOKENS, 9, CHAT_MAX_OUTPUT_TOKENS is '9'",
        "CHAT_MAX_DRAFT_TOKENS, 9, CHAT_MAX_DRAFT_TOKENS is '9'"
    })
    void saysWhatIsWrong(String setting, String value, String message) {
        Map<String, String> values = new HashMap<>(GOOD);
        values.put(setting, value);
        assertThatThrownBy(() -> settings(values))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("k3y");
    }

    private static ChatSettings settings(Map<String, String> values) {
        return ChatSettings.from(Environment.of(values::get));
    }
}
