package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import java.util.List;

/**
 * A profile with its model. All vectors that it gives are of the profile's dimension; other answers of the model are
 * {@link dev.portfolio.domain.error.Unavailable}, as all its failures are.
 */
public record ProfileModel(EmbeddingProfile profile, Embedder embedder) {

    public EmbeddingProfileId id() {
        return profile.id();
    }

    /** The vector of a question. */
    public Embedding question(String text) {
        return profile.checked(embedder.question(text));
    }

    /** The vectors of texts that are to be found, in the order of the texts. */
    public List<Embedding> texts(List<String> texts) {
        return profile.checked(embedder.texts(texts));
    }

    /** As {@link #texts}, for somebody who waits. */
    public List<Embedding> textsSoon(List<String> texts) {
        return profile.checked(embedder.textsSoon(texts));
    }
}
