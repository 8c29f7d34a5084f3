package dev.portfolio.bootstrap.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys for embedding models at other addresses than EMBED_BASE_URL: {@code EMBED_API_KEY_} and the name of the profile in
 * capitals, with {@code _} for everything but letters and digits.
 */
public final class EmbeddingKeys {

    private final Function<String, Optional<String>> settings;

    private EmbeddingKeys(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    static EmbeddingKeys from(Environment environment) {
        return new EmbeddingKeys(environment::text);
    }

    /** The name of the setting for this profile's key. */
    public static String setting(String profile) {
        return "EMBED_API_KEY_" + profile.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    /** Empty where none is set. {@link SettingInvalid} when it cannot be a key; it is not shown then. */
    public Optional<String> of(String profile) {
        Optional<String> key = settings.apply(setting(profile));
        if (key.isPresent() && !key.get().chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw new SettingInvalid(setting(profile), "has characters that no key has (it is not shown here).");
        }
        return key;
    }
}
