package dev.portfolio.domain.embedding;

/** Names a {@link EmbeddingProfile}; vectors are comparable only where it is the same. */
public record EmbeddingProfileId(int value) {

    /** No profile has it, and no vector is of it. */
    public static final EmbeddingProfileId NONE = new EmbeddingProfileId(0);

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
