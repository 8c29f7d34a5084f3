package dev.portfolio.application.answer;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.answer.Source;
import dev.portfolio.domain.answer.Turn;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.domain.search.Words;
import dev.portfolio.domain.transaction.Transactions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the published passages that an answer may rest on. */
public final class FindSources {

    /** How many items are looked at. */
    private static final int ITEMS = 6;

    private final SearchContent searchContent;
    private final ContentSearch search;
    private final Transactions transactions;
    private final RelevanceFloor floor;

    public FindSources(
            SearchContent searchContent, ContentSearch search, Transactions transactions, RelevanceFloor floor) {
        this.searchContent = searchContent;
        this.search = search;
        this.transactions = transactions;
        this.floor = floor;
    }

    /** For which question, and what was said before it, the latest last. */
    public record Query(Question question, List<Turn> history) {}

    /**
     * What was found.
     *
     * @param sources the best first; empty where nothing answers the question
     * @param degraded whether only words could be compared, because the embedding model is away
     */
    public record Found(List<Source> sources, boolean degraded) {}

    public Found execute(Query query) {
        SearchContent.Answer answer = searchContent.execute(
                new SearchContent.Query(inContext(query), SearchFilter.NONE, SearchMode.HYBRID, ITEMS));
        return new Found(transactions.reading(() -> sources(answer.items(), query.question())), answer.degraded());
    }

    /** A question that follows another one often leaves out what it is about. */
    private static Question inContext(Query query) {
        if (query.history().isEmpty()) {
            return query.question();
        }
        String before = query.history().getLast().question().text();
        String both = before + " " + query.question().text();
        return both.length() <= Question.MAX_LENGTH ? new Question(both) : query.question();
    }

    private List<Source> sources(List<SearchResult> results, Question question) {
        List<Candidate> candidates = results.stream()
                .flatMap(result -> passages(result).stream().map(passage -> new Candidate(result, passage)))
                .toList();
        Set<String> asked = search.wordsOf(List.of(question.text()), Words.in(question.text()))
                .getFirst();
        List<Set<String>> shared =
                search.wordsOf(candidates.stream().map(Candidate::passage).toList(), asked);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (isNear(candidate.result()) || isCovered(asked, shared.get(i))) {
                sources.add(new Source(sources.size() + 1, candidate.result().item(), candidate.passage()));
            }
        }
        return sources;
    }

    /** A passage that may become a source. */
    private record Candidate(SearchResult result, String passage) {}

    /** Those of both sides, each once. */
    private static Set<String> passages(SearchResult result) {
        Set<String> passages = new LinkedHashSet<>();
        passages.add(result.excerpt());
        if (result.meaning() != null) {
            passages.add(result.meaning().match().passage());
        }
        if (result.keywords() != null) {
            passages.add(result.keywords().match().passage());
        }
        return passages;
    }

    private boolean isNear(SearchResult result) {
        return result.meaning() != null && result.meaning().match().similarity() >= floor.similarity();
    }

    private boolean isCovered(Set<String> asked, Set<String> shared) {
        return !asked.isEmpty() && shared.size() >= floor.coverage() * asked.size();
    }
}
