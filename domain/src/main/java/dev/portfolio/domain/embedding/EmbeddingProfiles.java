package dev.portfolio.domain.embedding;

import dev.portfolio.domain.error.Conflict;
import java.time.Instant;
import java.util.List;

/** The kinds of vectors that are kept, and which of them answers. */
public interface EmbeddingProfiles {

    /** In the order in which they were begun. */
    List<EmbeddingProfile> all();

    /**
     * A new profile in the state {@link EmbeddingProfile.State#BUILDING}. {@link Conflict} when one is being built already, or
     * the name is taken.
     */
    EmbeddingProfile begin(EmbeddingProfile.Draft draft, Instant now);

    /**
     * This profile answers from the commit on, and the one that did is retired: nothing waits to be embedded for it any more.
     * Of two that activate at the same time, the second waits for the first. {@link Conflict} when there is no such profile.
     */
    void activate(EmbeddingProfileId id, Instant now);

    /** The model of the profile is at another address from now on. */
    void move(EmbeddingProfileId id, String baseUrl);

    /** Removes the profile, its vectors and what waits to be embedded for it. {@link Conflict} when it answers questions. Does nothing when it is gone. */
    void remove(EmbeddingProfileId id);
}
