package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts the two sides of a hybrid search together: each side's scores are scaled to 0..1 and added by weight. The highest of
 * a list becomes 1. By meaning, the lowest of the list becomes 0, as nothing is unlike everything; by keywords, 0 stays 0: it is
 * the score of an item without any of the words. An item that is not in a list has 0. Fusing scores keeps what fusing ranks
 * throws away: how far ahead the first is. Meaning counts by the nearest passage alone: what an item begins with, its title above
 * all, counts by keywords already, as words of each of its passages. See S. Bruch, S. Gai, A. Ingber, "An Analysis of Fusion Functions for Hybrid
 * Retrieval", ACM TOIS 42(1), 2023 (convex combination; the least possible score as the minimum where there is one).
 */
public final class ScoreFusion {

    /** Both sides count the same; what other weights measure is in docs/search.md. */
    public static final double MEANING_WEIGHT = 0.5;

    private ScoreFusion() {}

    /** The fused list, best first, at most {@code limit}; equal scores are ordered by id. */
    public static List<SearchResult> fuse(List<MeaningMatch> meaning, List<KeywordMatch> keywords, int limit) {
        Map<ContentRef, Contribution<MeaningMatch>> byMeaning = contributions(
                meaning, MeaningMatch::item, MeaningMatch::passageSimilarity, lowest(meaning), MEANING_WEIGHT);
        Map<ContentRef, Contribution<KeywordMatch>> byKeywords =
                contributions(keywords, KeywordMatch::item, KeywordMatch::score, 0, 1 - MEANING_WEIGHT);
        Set<ContentRef> found = new LinkedHashSet<>(byMeaning.keySet());
        found.addAll(byKeywords.keySet());
        return found.stream()
                .map(ref -> result(byMeaning.get(ref), byKeywords.get(ref)))
                .sorted(SearchResult.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static double lowest(List<MeaningMatch> matches) {
        return matches.stream()
                .mapToDouble(MeaningMatch::passageSimilarity)
                .min()
                .orElse(0);
    }

    private static SearchResult result(
            @Nullable Contribution<MeaningMatch> meaning, @Nullable Contribution<KeywordMatch> keywords) {
        if (meaning != null) {
            return new SearchResult(meaning.match().item(), meaning, keywords);
        }
        if (keywords != null) {
            return new SearchResult(keywords.match().item(), null, keywords);
        }
        throw new IllegalArgumentException("Found by neither side.");
    }

    private static <M> Map<ContentRef, Contribution<M>> contributions(
            List<M> matches, Function<M, FoundItem> item, ToDoubleFunction<M> score, double min, double weight) {
        double max = matches.stream().mapToDouble(score).max().orElse(0);
        Map<ContentRef, Contribution<M>> contributions = new LinkedHashMap<>();
        for (M match : matches) {
            double scaled = max > min ? (score.applyAsDouble(match) - min) / (max - min) : 1;
            contributions.put(item.apply(match).ref(), new Contribution<>(match, weight * scaled));
        }
        return contributions;
    }
}
