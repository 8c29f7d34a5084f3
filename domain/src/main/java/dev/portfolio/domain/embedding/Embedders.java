package dev.portfolio.domain.embedding;

import dev.portfolio.domain.error.Invalid;
import org.jspecify.annotations.Nullable;

/** The models that can be asked. */
public interface Embedders {

    /** The one that the settings name. */
    EmbeddingRecipe configured();

    /**
     * How the model of this name is asked: in the process where it is that one, else behind this endpoint, else behind that of the
     * settings. Its name tells the prefixes. {@link Invalid} when no endpoint is known, or the address cannot be one.
     */
    EmbeddingRecipe named(String model, @Nullable String baseUrl);

    /**
     * Asks by this recipe. An equal recipe for a profile of the same name has the same embedder; nothing is asked here.
     *
     * @param profile the name of the profile that it is for, by which its key is found
     */
    Embedder of(String profile, EmbeddingRecipe recipe);

    /** As {@link #of(String, EmbeddingRecipe)}; vectors with another number of dimensions than the profile's are failures of it. */
    Embedder of(EmbeddingProfile profile);
}
