package dev.portfolio.ai.chat;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where an OpenAI-compatible chat model is, and how to ask it.
 *
 * @param baseUrl the address before {@code /chat/completions}, such as {@code http://localhost:11434/v1} (CHAT_BASE_URL)
 * @param model the model's name as the endpoint knows it (CHAT_MODEL)
 * @param apiKey sent as bearer token, null for none (CHAT_API_KEY); never part of a message, of a log, of {@link #toString}
 * @param silence how long the model may say nothing, at the beginning and in between
 * @param deadline how long an answer may take in all
 * @param concurrency how many answers it gives at a time; more wait
 * @param patience how long one waits for its turn
 */
public record ChatEndpoint(
        URI baseUrl,
        String model,
        @Nullable String apiKey,
        Duration silence,
        Duration deadline,
        int concurrency,
        Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public ChatEndpoint {
        boolean web = "http".equalsIgnoreCase(baseUrl.getScheme()) || "https".equalsIgnoreCase(baseUrl.getScheme());
        if (!web || baseUrl.getHost() == null || baseUrl.getUserInfo() != null) {
            throw new IllegalArgumentException("CHAT_BASE_URL must be an http or https address without a user in it.");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("CHAT_MODEL must name a model.");
        }
        if (apiKey != null && !apiKey.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new IllegalArgumentException("CHAT_API_KEY has characters that no key has (it is not shown here).");
        }
    }

    /**
     * The endpoint; the model may be silent for half of the time that an answer may take.
     *
     * @param apiKey null or blank for none
     * @throws IllegalArgumentException when one of them cannot be right; the message names the setting
     */
    public static ChatEndpoint of(
            String baseUrl, String model, @Nullable String apiKey, Duration deadline, int concurrency) {
        return new ChatEndpoint(
                uri(baseUrl.strip()),
                model.strip(),
                apiKey == null || apiKey.isBlank() ? null : apiKey.strip(),
                deadline.dividedBy(2),
                deadline,
                concurrency,
                PATIENCE);
    }

    /** The same with other limits of time. */
    public ChatEndpoint with(Duration otherSilence, Duration otherDeadline, Duration otherPatience) {
        return new ChatEndpoint(baseUrl, model, apiKey, otherSilence, otherDeadline, concurrency, otherPatience);
    }

    URI completions() {
        String base = baseUrl.toString();
        return URI.create(base.endsWith("/") ? base + "chat/completions" : base + "/chat/completions");
    }

    private static URI uri(String baseUrl) {
        try {
            return URI.create(baseUrl);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("CHAT_BASE_URL is not an address: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "ChatEndpoint[" + baseUrl + ", " + model + (apiKey == null ? ", no key]" : ", with a key]");
    }
}
