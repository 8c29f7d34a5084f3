package dev.portfolio.domain.embedding;

import org.jspecify.annotations.Nullable;

/** The same embedder for all recipes. */
public record OnlyEmbedder(Embedder embedder) implements Embedders {

    @Override
    public EmbeddingRecipe configured() {
        return new EmbeddingRecipe(embedder.model(), EmbeddingRecipe.Provider.PROCESS, null, "", "");
    }

    @Override
    public EmbeddingRecipe named(String model, @Nullable String baseUrl) {
        return new EmbeddingRecipe(model, EmbeddingRecipe.Provider.PROCESS, null, "", "");
    }

    @Override
    public Embedder of(String profile, EmbeddingRecipe recipe) {
        return embedder;
    }

    @Override
    public Embedder of(EmbeddingProfile profile) {
        return embedder;
    }
}
