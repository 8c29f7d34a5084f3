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
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;
import java.util.Optional;

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
     */
    public record Query(Question question, SearchFilter filter, SearchMode mode, int limit) {
        public Query {
            ResultLimit.check(limit);
        }
    }

    /**
     * What was found.
     *
     * @param degraded whether the keywords had to answer alone
     */
    public record Answer(List<SearchResult> items, SearchMode mode, boolean degraded) {}

    public Answer execute(Query query) {
        if (query.mode() == SearchMode.KEYWORD) {
            return new Answer(keywordResults(query), SearchMode.KEYWORD, false);
        }
        Optional<Embedding> vector = embedded(query.question());
        if (vector.isEmpty()) {
            return new Answer(keywordResults(query), query.mode(), true);
        }
        List<SearchResult> results = transactions.reading(() -> query.mode() == SearchMode.SEMANTIC
                ? semanticResults(query, vector.get())
                : hybridResults(query, vector.get()));
        return new Answer(results, query.mode(), false);
    }

    private Optional<Embedding> embedded(Question question) {
        try {
            return Optional.of(embedder.question(question.text()));
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    private List<SearchResult> keywordResults(Query query) {
        return transactions.reading(() -> byKeywords(query, query.limit())).stream()
                .map(m -> new SearchResult(m.item(), m.passage(), m.score(), null))
                .toList();
    }

    private List<SearchResult> semanticResults(Query query, Embedding vector) {
        return byMeaning(query, vector, query.limit()).stream()
                .map(m -> new SearchResult(m.item(), m.passage(), m.similarity(), m.distance()))
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
