package dev.portfolio.domain.embedding;

/** The same embedder for all recipes. */
public record OnlyEmbedder(Embedder embedder) implements Embedders {

    @Override
    public EmbeddingRecipe configured() {
        return new EmbeddingRecipe(embedder.model(), EmbeddingRecipe.Provider.PROCESS, null, "", "");
    }

    @Override
    public Embedder of(String profile, EmbeddingRecipe recipe) {
        return embedder;
    }
}
