package dev.portfolio.domain.embedding;

import dev.portfolio.domain.content.ContentRef;
import java.time.Instant;
import java.util.List;

/**
 * What is still to be embedded, for which profile. An item is in it once at most for each profile, however often it is added. Several workers, in several
 * processes, may take from it at once and never get the same item at the same time.
 */
public interface EmbeddingQueue {

    /**
     * Notes that the item needs embedding, now: one that was postponed is due again. A claim that is out on it does not cover
     * this addition.
     */
    void add(ContentRef item, EmbeddingProfileId profile, Instant now);

    /** Adds each of these items, as one after the other; each is another one. */
    default void add(List<ContentRef> items, EmbeddingProfileId profile, Instant now) {
        items.forEach(item -> add(item, profile, now));
    }

    /**
     * Takes items of this profile that nobody has claimed, or whose claim has run out, and that are due, the longest waiting
     * first.
     *
     * @param until when the claims run out and others may take the items
     */
    List<EmbeddingClaim> claim(EmbeddingProfileId profile, int max, Instant now, Instant until);

    /** The item is embedded for its profile: it leaves the queue, unless it was added again since it was claimed. */
    void complete(EmbeddingClaim claim);

    /** Each of these is complete, as one after the other. */
    default void complete(List<EmbeddingClaim> claims) {
        claims.forEach(this::complete);
    }

    /**
     * It failed: the claim ends, the item waits until the given moment, the reason is kept. Does nothing when the claim has run
     * out and another worker has taken the item over.
     */
    void postpone(EmbeddingClaim claim, Instant until, String reason);

    /** How many items are in the queue for this profile, and for how many of them the last attempt failed, and why. */
    EmbeddingBacklog backlog(EmbeddingProfileId profile);
}
