package dev.portfolio.ai.embedding;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where an OpenAI-compatible embedding model is, and how to ask it.
 *
 * @param baseUrl the address before {@code /embeddings}, such as {@code http://localhost:11434/v1} (EMBED_BASE_URL)
 * @param model the model's name as the endpoint knows it (EMBED_MODEL)
 * @param apiKey sent as bearer token, null for none (EMBED_API_KEY); never part of a message, of a log, of {@link #toString}
 * @param dimensions how many numbers each vector must have; null for any number
 * @param questionPrefix stands before each question; null for what the model's name tells (bge, e5, nomic-embed-text)
 * @param textPrefix stands before each text; null for what the model's name tells. Whoever changes it must embed all again
 * @param questionDeadline how long a question may take in all
 * @param textsDeadline how long one request for texts may take in all
 */
public record EmbeddingEndpoint(
        URI baseUrl,
        String model,
        @Nullable String apiKey,
        @Nullable Integer dimensions,
        @Nullable String questionPrefix,
        @Nullable String textPrefix,
        Duration questionDeadline,
        Duration textsDeadline) {

    /** Whoever asks first; visitors have less patience, and a later answer is remembered for the next one. */
    public static final Duration QUESTION_DEADLINE = Duration.ofSeconds(2);

    /** Nobody waits for texts. */
    public static final Duration TEXTS_DEADLINE = Duration.ofSeconds(30);

    public EmbeddingEndpoint {
        boolean web = "http".equalsIgnoreCase(baseUrl.getScheme()) || "https".equalsIgnoreCase(baseUrl.getScheme());
        if (!web || baseUrl.getHost() == null || baseUrl.getUserInfo() != null) {
            throw new IllegalArgumentException("EMBED_BASE_URL must be an http or https address without a user in it.");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("EMBED_MODEL must name a model.");
        }
        if (apiKey != null && !apiKey.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new IllegalArgumentException("EMBED_API_KEY has characters that no key has (it is not shown here).");
        }
    }

    /**
     * The endpoint with everything else by default.
     *
     * @param apiKey null or blank for none
     * @throws IllegalArgumentException when one of them cannot be right; the message names the setting
     */
    public static EmbeddingEndpoint of(String baseUrl, String model, @Nullable String apiKey) {
        return new EmbeddingEndpoint(
                uri(baseUrl.strip()),
                model.strip(),
                apiKey == null || apiKey.isBlank() ? null : apiKey.strip(),
                null,
                null,
                null,
                QUESTION_DEADLINE,
                TEXTS_DEADLINE);
    }

    /** The same with these prefixes; null for what the model's name tells. */
    public EmbeddingEndpoint withPrefixes(@Nullable String question, @Nullable String text) {
        return new EmbeddingEndpoint(
                baseUrl, model, apiKey, dimensions, question, text, questionDeadline, textsDeadline);
    }

    /** The same with this number of dimensions expected; null for any number. */
    public EmbeddingEndpoint withDimensions(@Nullable Integer expected) {
        return new EmbeddingEndpoint(
                baseUrl, model, apiKey, expected, questionPrefix, textPrefix, questionDeadline, textsDeadline);
    }

    /** The same with these deadlines. */
    public EmbeddingEndpoint withDeadlines(Duration question, Duration texts) {
        return new EmbeddingEndpoint(baseUrl, model, apiKey, dimensions, questionPrefix, textPrefix, question, texts);
    }

    /** The same, where a question may take at least so long. */
    EmbeddingEndpoint patientFor(Duration patience) {
        return patience.compareTo(questionDeadline) > 0 ? withDeadlines(patience, textsDeadline) : this;
    }

    URI embeddings() {
        String base = baseUrl.toString();
        return URI.create(base.endsWith("/") ? base + "embeddings" : base + "/embeddings");
    }

    Prefixes prefixes() {
        Prefixes known = Prefixes.of(model);
        return new Prefixes(
                questionPrefix == null ? known.question() : questionPrefix,
                textPrefix == null ? known.text() : textPrefix);
    }

    private static URI uri(String baseUrl) {
        try {
            return URI.create(baseUrl);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("EMBED_BASE_URL is not an address: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "EmbeddingEndpoint[" + baseUrl + ", " + model + (apiKey == null ? ", no key]" : ", with a key]");
    }
}
