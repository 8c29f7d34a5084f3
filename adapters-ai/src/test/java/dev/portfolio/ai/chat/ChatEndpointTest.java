package dev.portfolio.ai.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatEndpointTest {

    @Test
    void doesNotShowItsKey() {
        assertThat(of("http://localhost:11434/v1/", "m", "sk-secret"))
                .hasToString("ChatEndpoint[http://localhost:11434/v1/, m, with a key]")
                .returns(
                        "http://localhost:11434/v1/chat/completions",
                        it -> it.completions().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:11434, m, k, CHAT_BASE_URL",
        "ftp://host/v1, m, k, CHAT_BASE_URL",
        "http://user@host/v1, m, k, CHAT_BASE_URL",
        "http://ho st, m, k, CHAT_BASE_URL",
        "http://host/v1, ' ', k, CHAT_MODEL",
        "http://host/v1, m, sk secret, CHAT_API_KEY"
    })
    void namesTheSettingThatIsWrong(String url, String model, String key, String setting) {
        assertThatThrownBy(() -> of(url, model, key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting)
                .hasMessageNotContaining("sk secret");
    }

    private static ChatEndpoint of(String url, String model, @Nullable String key) {
        return ChatEndpoint.of(url, model, key, Duration.ofSeconds(60), 4);
    }
}
