package dev.portfolio.persistence.column;

import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import java.util.Locale;

/** How the states of embedding profiles, and the providers of their models, are stored. */
public final class ProfileStates {

    public static final String ACTIVE = stored(EmbeddingProfile.State.ACTIVE);

    public static final String RETIRED = stored(EmbeddingProfile.State.RETIRED);

    private ProfileStates() {}

    public static String stored(EmbeddingProfile.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public static EmbeddingProfile.State state(String stored) {
        return EmbeddingProfile.State.valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public static String stored(EmbeddingRecipe.Provider provider) {
        return provider.name().toLowerCase(Locale.ROOT);
    }

    public static EmbeddingRecipe.Provider provider(String stored) {
        return EmbeddingRecipe.Provider.valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
