package dev.portfolio.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdempotencyTest extends WebTest {

    private static final String CERTIFICATIONS = "/api/v1/certifications";

    private Answer create(String key, String name) {
        return write(
                "POST",
                CERTIFICATIONS,
                "{\"name\": \"" + name + "\", \"issuer\": \"Idempotency\"}",
                "Idempotency-Key",
                key);
    }

    @Test
    void theSameCallIsAnsweredAsBeforeAndMakesNothingNew() {
        Answer first = create("first-key", "First").assertStatus(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        write("DELETE", first.header("Location"), "", "If-Match", "*");
        Answer again = create("first-key", "First").assertStatus(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        get(first.header("Location")).assertProblem(404, "certification_not_found");
    }

    @Test
    void anotherCallWithTheKeyIsRefused() {
        create("second-key", "Second").assertStatus(201);
        create("second-key", "Third").assertProblem(422, "idempotency_key_reused");
        write("POST", "/api/v1/posts", "{\"title\": \"Other route\"}", "Idempotency-Key", "second-key")
                .assertProblem(422, "idempotency_key_reused");
    }

    @Test
    void aCallThatFailedMayBeRepaired() {
        write("POST", "/api/v1/posts", "{\"title\": \"Key conflict\"}").assertStatus(201);
        write("POST", "/api/v1/posts", "{\"title\": \"Key conflict\"}", "Idempotency-Key", "third-key")
                .assertProblem(409, "slug_taken");
        write(
                        "POST",
                        "/api/v1/posts",
                        "{\"title\": \"Key conflict\", \"slug\": \"key-conflict-2\"}",
                        "Idempotency-Key",
                        "third-key")
                .assertStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b"})
    void aKeyThatIsNoneIsRefused(String key) {
        create(key, "Bad key").assertInvalid("Idempotency-Key");
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        create("k".repeat(256), "Bad key").assertInvalid("Idempotency-Key");
    }
}
