package dev.portfolio.application.search;

import dev.portfolio.application.embedding.ProfileModel;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.ScoreFusion;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.domain.search.Words;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds published content that answers a question, by meaning, by keywords or by both. When the question cannot be embedded,
 * the keywords answer alone and the answer says so.
 */
public final class SearchContent {

    /** How many items of each side are fused; what is not among them counts as 0 there. */
    private static final int CANDIDATES = 100;

    private final ContentSearch search;
    private final ProfileModels models;
    private final Transactions transactions;

    public SearchContent(ContentSearch search, ProfileModels models, Transactions transactions) {
        this.search = search;
        this.models = models;
        this.transactions = transactions;
    }

    /**
     * What is looked for.
     *
     * @param limit how many results at most, 1 to {@value ResultLimit#MAX}
     * @param explain whether the words of the results that match are wanted as well
     */
    public record Query(Question question, SearchFilter filter, SearchMode mode, int limit, boolean explain) {
        public Query {
            ResultLimit.check(limit);
        }

        public Query(Question question, SearchFilter filter, SearchMode mode, int limit) {
            this(question, filter, mode, limit, false);
        }
    }

    /**
     * What was found.
     *
     * @param degraded whether the keywords had to answer alone
     * @param phrases what was in quotation marks and each result has in just these words; empty where nothing has all of it, or
     *     only the meaning was asked
     * @param matchedWords the words of the excerpts by which keywords find the question; empty where no explanation was wanted
     */
    public record Answer(
            List<SearchResult> items,
            SearchMode mode,
            boolean degraded,
            List<String> phrases,
            Set<String> matchedWords) {}

    public Answer execute(Query query) {
        if (query.mode() == SearchMode.KEYWORD) {
            return answer(query, false, () -> keywordResults(query));
        }
        Optional<Asked> asked = asked(query.question());
        if (asked.isEmpty()) {
            return answer(query, true, () -> keywordResults(query));
        }
        return answer(
                query,
                false,
                () -> query.mode() == SearchMode.SEMANTIC
                        ? semanticResults(query, asked.get())
                        : hybridResults(query, asked.get()));
    }

    private Answer answer(Query query, boolean degraded, Supplier<Found> results) {
        return transactions.reading(() -> {
            Found found = results.get();
            Set<String> matchedWords = query.explain() ? matchedWords(query, found.items()) : Set.of();
            return new Answer(found.items(), query.mode(), degraded, found.phrases(), matchedWords);
        });
    }

    /** Results, and the phrases that each of them has. */
    private record Found(List<SearchResult> items, List<String> phrases) {}

    private Set<String> matchedWords(Query query, List<SearchResult> items) {
        Set<String> words = items.stream()
                .flatMap(result -> Words.in(result.excerpt()).stream())
                .collect(Collectors.toSet());
        return search.wordsOf(List.of(query.question().text()), words).getFirst();
    }

    /** The vector of the question, and of which profile it is. */
    private record Asked(EmbeddingProfileId profile, Embedding vector) {}

    private Optional<Asked> asked(Question question) {
        Optional<ProfileModel> model = models.active();
        try {
            return model.map(active -> new Asked(active.id(), active.question(question.text())));
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    private Found keywordResults(Query query) {
        KeywordSide keywords = byKeywords(query, query.limit());
        return new Found(keywords.matches().stream().map(SearchResult::of).toList(), keywords.phrases());
    }

    private Found semanticResults(Query query, Asked asked) {
        List<MeaningMatch> near = byMeaning(query, asked, query.limit());
        return new Found(near.stream().map(SearchResult::of).toList(), List.of());
    }

    private Found hybridResults(Query query, Asked asked) {
        int candidates = Math.max(CANDIDATES, query.limit());
        KeywordSide keywords = byKeywords(query, candidates);
        List<MeaningMatch> near = keywords.havingPhrases(byMeaning(query, asked, candidates));
        return new Found(ScoreFusion.fuse(near, keywords.matches(), query.limit()), keywords.phrases());
    }

    private List<MeaningMatch> byMeaning(Query query, Asked asked, int limit) {
        return search.byMeaning(asked.vector(), asked.profile(), query.filter(), Visibility.PUBLISHED, limit);
    }

    private KeywordSide byKeywords(Query query, int limit) {
        return KeywordSide.of(search, query.question().text(), query.filter(), limit);
    }
}
