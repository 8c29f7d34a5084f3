package dev.portfolio.domain.embedding;

import org.jspecify.annotations.Nullable;

/**
 * How vectors are made.
 *
 * @param model the model's name as its provider knows it
 * @param baseUrl where its endpoint is; null for a model in the process, and for an endpoint known from the settings only
 * @param questionPrefix stands before each question, empty for nothing; null for what the model's name tells
 * @param textPrefix stands before each text that is to be found, as for a question
 */
public record EmbeddingRecipe(
        String model,
        Provider provider,
        @Nullable String baseUrl,
        @Nullable String questionPrefix,
        @Nullable String textPrefix) {

    /** Where a model runs. */
    public enum Provider {
        /** In the process that asks it. */
        PROCESS,
        /** Behind an OpenAI-compatible endpoint. */
        ENDPOINT
    }

    public EmbeddingRecipe {
        if (model.isBlank()) {
            throw new IllegalArgumentException("A recipe names a model.");
        }
        if (provider == Provider.PROCESS && baseUrl != null) {
            throw new IllegalArgumentException("A model in the process has no address.");
        }
    }

    /** The same at this address. */
    public EmbeddingRecipe at(@Nullable String address) {
        return new EmbeddingRecipe(model, provider, address, questionPrefix, textPrefix);
    }

    /** Whether the vectors are the same as by the other one: the address of a model does not count, nor who says a prefix. */
    public boolean makesTheVectorsOf(EmbeddingRecipe other) {
        return model.equals(other.model)
                && agree(questionPrefix, other.questionPrefix)
                && agree(textPrefix, other.textPrefix);
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
