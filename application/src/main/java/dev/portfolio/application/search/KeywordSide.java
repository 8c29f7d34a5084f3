package dev.portfolio.application.search;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.KeywordMatch;
import dev.portfolio.domain.search.KeywordQuestion;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What keywords find of a question.
 *
 * @param matches best first
 * @param phrases what was in quotation marks and each of the matches has; empty where nothing has all of it, so that the words
 *     counted wherever they are
 */
record KeywordSide(List<KeywordMatch> matches, List<String> phrases) {

    static KeywordSide of(ContentSearch search, String question, SearchFilter filter, int limit) {
        KeywordQuestion asked = KeywordQuestion.of(question);
        List<KeywordMatch> exact = search.byKeywords(asked, filter, Visibility.PUBLISHED, limit);
        if (!exact.isEmpty() || asked.phrases().isEmpty()) {
            return new KeywordSide(exact, asked.phrases());
        }
        return new KeywordSide(
                search.byKeywords(asked.withoutPhrases(), filter, Visibility.PUBLISHED, limit), List.of());
    }

    /** Those of the items near in meaning that have the phrases, too. */
    List<MeaningMatch> havingPhrases(List<MeaningMatch> near) {
        if (phrases.isEmpty()) {
            return near;
        }
        Set<ContentRef> having =
                matches.stream().map(match -> match.item().ref()).collect(Collectors.toSet());
        return near.stream()
                .filter(match -> having.contains(match.item().ref()))
                .toList();
    }
}
