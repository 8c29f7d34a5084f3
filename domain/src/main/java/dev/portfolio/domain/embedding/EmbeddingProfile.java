package dev.portfolio.domain.embedding;

import dev.portfolio.domain.error.Unavailable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of vectors that are kept: all that makes them comparable, and what they are for at the moment.
 *
 * @param name for people, unique
 * @param dimension how many numbers each of its vectors has, 1 to {@value Embedding#MOST_DIMENSIONS}
 * @param builtByServers whether running servers make its vectors while it is being built; otherwise a command does
 * @param activatedAt when it began to answer questions, the last time; null when it never has
 * @param retiredAt when it ceased to; null unless it is retired
 */
public record EmbeddingProfile(
        EmbeddingProfileId id,
        String name,
        EmbeddingRecipe recipe,
        int dimension,
        boolean builtByServers,
        State state,
        Instant createdAt,
        @Nullable Instant activatedAt,
        @Nullable Instant retiredAt) {

    /** What the vectors of a profile are for. */
    public enum State {
        /** They are being made, beside those that answer. One profile at most. */
        BUILDING,
        /** They answer questions. One profile, once there is any. */
        ACTIVE,
        /** They have answered, and are kept for a way back. */
        RETIRED
    }

    /** What is known of a profile before it is begun; as in the profile. */
    public record Draft(String name, EmbeddingRecipe recipe, int dimension, boolean builtByServers) {}

    public EmbeddingProfile {
        if (dimension < 1 || dimension > Embedding.MOST_DIMENSIONS) {
            throw new IllegalArgumentException("A profile has 1 to " + Embedding.MOST_DIMENSIONS + " dimensions; "
                    + name + " would have " + dimension + ".");
        }
    }

    /** Whether texts that are saved now are embedded for it. */
    public boolean isLive() {
        return state != State.RETIRED;
    }

    /** These vectors; {@link Unavailable} when one of them cannot be one of this profile, as after a change behind an endpoint. */
    public List<Embedding> checked(List<Embedding> vectors) {
        vectors.forEach(this::checked);
        return vectors;
    }

    /** This vector, as {@link #checked(List)}. */
    public Embedding checked(Embedding vector) {
        if (vector.dimension() != dimension) {
            throw new Unavailable(
                    "embedder_wrong_answer",
                    "The model %s gives %d dimensions, and the embeddings of the profile %s have %d."
                            .formatted(recipe.model(), vector.dimension(), name, dimension));
        }
        return vector;
    }
}
