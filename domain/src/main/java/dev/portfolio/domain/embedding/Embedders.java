package dev.portfolio.domain.embedding;

/** The models that can be asked. */
public interface Embedders {

    /** The one that the settings name. */
    EmbeddingRecipe configured();

    /**
     * Asks by this recipe. An equal recipe for a profile of the same name has the same embedder; nothing is asked here.
     *
     * @param profile the name of the profile that it is for, by which its key is found
     */
    Embedder of(String profile, EmbeddingRecipe recipe);
}
