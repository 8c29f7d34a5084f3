package dev.portfolio.bootstrap.settings;

import dev.portfolio.ai.embedding.EmbeddingEndpoint;
import java.time.Duration;
import java.util.Optional;

/**
 * The embedding model.
 *
 * @param endpoint given, texts are embedded there and not in this process
 * @param keys for models elsewhere
 * @param patience how long a visitor waits for the vector of a question from an endpoint
 */
public record EmbeddingSettings(Optional<EmbeddingEndpoint> endpoint, EmbeddingKeys keys, Duration patience) {

    /** {@link SettingInvalid} for the first value that cannot be used. */
    static EmbeddingSettings from(Environment environment) {
        return new EmbeddingSettings(
                endpoint(environment),
                EmbeddingKeys.from(environment),
                Duration.ofMillis(environment.number("EMBED_PATIENCE", 200, 10, 600_000)));
    }

    private static Optional<EmbeddingEndpoint> endpoint(Environment environment) {
        return environment.text("EMBED_BASE_URL").map(url -> {
            String model = environment
                    .text("EMBED_MODEL")
                    .orElseThrow(() -> new SettingInvalid(
                            "EMBED_MODEL", "is missing; EMBED_BASE_URL needs the name of a model there."));
            try {
                return EmbeddingEndpoint.of(
                        url, model, environment.text("EMBED_API_KEY").orElse(null));
            } catch (IllegalArgumentException e) {
                throw new SettingInvalid(
                        "EMBED_BASE_URL, EMBED_MODEL or EMBED_API_KEY", "cannot be used: " + e.getMessage());
            }
        });
    }
}
