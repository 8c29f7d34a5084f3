package dev.portfolio.domain.search;

import dev.portfolio.domain.content.ContentRef;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts the two sides of a hybrid search together: each side's scores are scaled to 0..1 over its own list (the lowest becomes
 * 0, the highest 1, an item not in the list has 0) and added by weight. Fusing scores keeps what fusing ranks throws away:
 * how far ahead the first is. See S. Bruch, S. Gai, A. Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM
 * TOIS 42(1), 2023 (convex combination with min-max scaling).
 */
public final class ScoreFusion {

    /** Weights between 0.5 and 0.7 measure the same; see docs/search.md. */
    public static final double MEANING_WEIGHT = 0.6;

    private ScoreFusion() {}

    /** The fused list, best first, at most {@code limit}; equal scores are ordered by id. */
    public static List<SearchResult> fuse(List<MeaningMatch> meaning, List<KeywordMatch> keywords, int limit) {
        Map<ContentRef, Double> meaningShare =
                shares(meaning, m -> m.item().ref(), MeaningMatch::similarity, MEANING_WEIGHT);
        Map<ContentRef, Double> keywordShare =
                shares(keywords, k -> k.item().ref(), KeywordMatch::score, 1 - MEANING_WEIGHT);
        Map<ContentRef, SearchResult> fused = new LinkedHashMap<>();
        for (MeaningMatch match : meaning) {
            ContentRef ref = match.item().ref();
            double score = share(meaningShare, ref) + share(keywordShare, ref);
            fused.put(ref, new SearchResult(match.item(), match.passage(), score, match.distance()));
        }
        for (KeywordMatch match : keywords) {
            fused.merge(
                    match.item().ref(),
                    new SearchResult(
                            match.item(),
                            match.passage(),
                            share(keywordShare, match.item().ref()),
                            null),
                    (both, byKeyword) -> excerptOfStrongerSide(both, byKeyword, meaningShare));
        }
        return fused.values().stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    /** The order of every result list. */
    public static final Comparator<SearchResult> BEST_FIRST = Comparator.comparingDouble(SearchResult::score)
            .reversed()
            .thenComparing(result -> result.item().ref().id());

    private static SearchResult excerptOfStrongerSide(
            SearchResult both, SearchResult byKeyword, Map<ContentRef, Double> meaningShare) {
        boolean keywordsStronger =
                byKeyword.score() > share(meaningShare, both.item().ref());
        return keywordsStronger
                ? new SearchResult(both.item(), byKeyword.excerpt(), both.score(), both.distance())
                : both;
    }

    private static <M> Map<ContentRef, Double> shares(
            List<M> matches, java.util.function.Function<M, ContentRef> ref, ToDoubleFunction<M> score, double weight) {
        double min = matches.stream().mapToDouble(score).min().orElse(0);
        double max = matches.stream().mapToDouble(score).max().orElse(0);
        Map<ContentRef, Double> shares = new LinkedHashMap<>();
        for (M match : matches) {
            double scaled = max > min ? (score.applyAsDouble(match) - min) / (max - min) : 1;
            shares.put(ref.apply(match), weight * scaled);
        }
        return shares;
    }

    private static double share(Map<ContentRef, Double> shares, ContentRef ref) {
        @Nullable Double share = shares.get(ref);
        return share == null ? 0 : share;
    }
}
