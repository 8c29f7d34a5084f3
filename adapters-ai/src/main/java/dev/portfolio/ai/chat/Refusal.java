package dev.portfolio.ai.chat;

import dev.portfolio.domain.error.Unavailable;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What an answer with another status than 200 means. Its body is not read: it may repeat the texts or the key. */
final class Refusal {

    private static final int LONGEST_WISH_DIGITS = 6;

    private Refusal() {}

    /** What to throw; {@link Unavailable} is thrown at once where another attempt would not help. */
    static TryAgain of(HttpResponse<?> response, ChatEndpoint endpoint) {
        int status = response.statusCode();
        Unavailable failure = ChatFailures.unavailable(
                "The chat endpoint " + meaning(status, endpoint) + " (status " + status + ").");
        if (status != 429 && status < 500) {
            throw failure;
        }
        return new TryAgain(failure, wish(response));
    }

    private static String meaning(int status, ChatEndpoint endpoint) {
        return switch (status) {
            case 401, 403 -> endpoint.apiKey() == null ? "wants a key: set CHAT_API_KEY" : "refuses CHAT_API_KEY";
            case 404 -> "knows no such address or model: check CHAT_BASE_URL and CHAT_MODEL";
            case 429 -> "has had too many requests: check the limits of CHAT_API_KEY";
            case 400, 413, 422 -> "does not accept the request: check CHAT_MODEL and how much it can read";
            default -> "failed: check what is at CHAT_BASE_URL";
        };
    }

    private static Duration wish(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1," + LONGEST_WISH_DIGITS + "}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }
}
