package dev.portfolio.domain.embedding;

import java.util.List;

/**
 * What is in the queue for a profile.
 *
 * @param waiting all items in it
 * @param failing those of them whose last attempt failed
 * @param reasons why those failed, the most frequent first, at most {@value #MOST_REASONS}
 */
public record EmbeddingBacklog(long waiting, long failing, List<Reason> reasons) {

    public static final int MOST_REASONS = 5;

    /** Nothing. */
    public static final EmbeddingBacklog EMPTY = new EmbeddingBacklog(0, 0, List.of());

    /** A reason, and how many items failed for it. */
    public record Reason(String text, long items) {}

    public EmbeddingBacklog {
        reasons = List.copyOf(reasons);
    }
}
