package dev.portfolio.domain.search;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One line of a search's answer: an item, and why it is there.
 *
 * @param meaning null where it was not found by meaning
 * @param keywords null where it was not found by keywords; never both
 */
public record SearchResult(
        FoundItem item,
        @Nullable Contribution<MeaningMatch> meaning,
        @Nullable Contribution<KeywordMatch> keywords) {

    /** The order of every result list: equal scores by id. */
    public static final Comparator<SearchResult> BEST_FIRST = Comparator.comparingDouble(SearchResult::score)
            .reversed()
            .thenComparing(result -> result.item().ref().id());

    public SearchResult {
        if (meaning == null && keywords == null) {
            throw new IllegalArgumentException("A result was found by something.");
        }
    }

    /** What meaning alone found; its score is the similarity. */
    public static SearchResult of(MeaningMatch match) {
        return new SearchResult(match.item(), new Contribution<>(match, match.similarity()), null);
    }

    /** What keywords alone found; its score is that of BM25. */
    public static SearchResult of(KeywordMatch match) {
        return new SearchResult(match.item(), null, new Contribution<>(match, match.score()));
    }

    /** What the results are sorted by, highest first; comparable within one answer only. */
    public double score() {
        return share(meaning) + share(keywords);
    }

    /** The passage that fits best, in plain text: that of the side which adds more. */
    public String excerpt() {
        if (keywords != null && (meaning == null || keywords.share() > meaning.share())) {
            return keywords.match().passage();
        }
        return meaning == null ? "" : meaning.match().passage();
    }

    /** The cosine distance of the nearest passage (0 = same direction, 2 = opposite); null where only keywords matched. */
    public @Nullable Double distance() {
        return meaning == null ? null : meaning.match().distance();
    }

    private static double share(@Nullable Contribution<?> contribution) {
        return contribution == null ? 0 : contribution.share();
    }
}
