package dev.portfolio.domain.search;

import org.jspecify.annotations.Nullable;

/**
 * One line of a search's answer.
 *
 * @param excerpt the passage that fits best, in plain text
 * @param score what the results are sorted by, highest first; comparable within one answer only
 * @param distance the cosine distance of the nearest passage (0 = same direction, 2 = opposite); null where only keywords
 *     matched
 */
public record SearchResult(
        FoundItem item,
        String excerpt,
        double score,
        @Nullable Double distance) {}
