package dev.portfolio.application.search;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.KeywordMatch;
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
    private final Embedder embedder;
    private final Transactions transactions;

    public SearchContent(ContentSearch search, Embedder embedder, Transactions transactions) {
        this.search = search;
        this.embedder = embedder;
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
     * @param matchedWords the words of the excerpts by which keywords find the question; empty where no explanation was wanted
     */
    public record Answer(List<SearchResult> items, SearchMode mode, boolean degraded, Set<String> matchedWords) {}

    public Answer execute(Query query) {
        if (query.mode() == SearchMode.KEYWORD) {
            return answer(query, false, () -> keywordResults(query));
        }
        Optional<Embedding> vector = embedded(query.question());
        if (vector.isEmpty()) {
            return answer(query, true, () -> keywordResults(query));
        }
        return answer(
                query,
                false,
                () -> query.mode() == SearchMode.SEMANTIC
                        ? semanticResults(query, vector.get())
                        : hybridResults(query, vector.get()));
    }

    private Answer answer(Query query, boolean degraded, Supplier<List<SearchResult>> results) {
        return transactions.reading(() -> {
            List<SearchResult> items = results.get();
            return new Answer(items, query.mode(), degraded, query.explain() ? matchedWords(query, items) : Set.of());
        });
    }

    private Set<String> matchedWords(Query query, List<SearchResult> items) {
        Set<String> words = items.stream()
                .flatMap(result -> Words.in(result.excerpt()).stream())
                .collect(Collectors.toSet());
        return search.wordsOf(query.question().text(), words);
    }

    private Optional<Embedding> embedded(Question question) {
        try {
            return Optional.of(embedder.question(question.text()));
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    private List<SearchResult> keywordResults(Query query) {
        return byKeywords(query, query.limit()).stream().map(SearchResult::of).toList();
    }

    private List<SearchResult> semanticResults(Query query, Embedding vector) {
        return byMeaning(query, vector, query.limit()).stream()
                .map(SearchResult::of)
                .toList();
    }

    private List<SearchResult> hybridResults(Query query, Embedding vector) {
        int candidates = Math.max(CANDIDATES, query.limit());
        return ScoreFusion.fuse(byMeaning(query, vector, candidates), byKeywords(query, candidates), query.limit());
    }

    private List<MeaningMatch> byMeaning(Query query, Embedding vector, int limit) {
        return search.byMeaning(vector, embedder.model(), query.filter(), Visibility.PUBLISHED, limit);
    }

    private List<KeywordMatch> byKeywords(Query query, int limit) {
        return search.byKeywords(query.question().text(), query.filter(), Visibility.PUBLISHED, limit);
    }
}
