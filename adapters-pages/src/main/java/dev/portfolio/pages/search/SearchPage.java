package dev.portfolio.pages.search;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.search.Excerpt;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.domain.search.Words;
import dev.portfolio.pages.article.Kinds;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.site.SiteAddresses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/**
 * The form of search, and what was found.
 *
 * @param question as it was asked; empty where nothing was
 * @param degraded whether only words could be compared
 */
record SearchPage(String question, List<Result> results, boolean degraded, SiteAddresses addresses) {

    static final String PATH = "/search";

    /** An item that was found, and the passage for which it was. */
    record Result(String title, String path, String kind, MarkedText passage) {}

    static SearchPage empty(SiteAddresses addresses) {
        return new SearchPage("", List.of(), false, addresses);
    }

    static SearchPage of(String question, SearchContent.Answer answer, SiteAddresses addresses) {
        List<Result> results = answer.items().stream()
                .map(result -> result(result, answer.matchedWords(), addresses))
                .toList();
        return new SearchPage(question, results, answer.degraded(), addresses);
    }

    private static Result result(SearchResult result, Set<String> matchedWords, SiteAddresses addresses) {
        String excerpt = Excerpt.of(result.excerpt());
        List<String> words =
                Words.in(excerpt).stream().filter(matchedWords::contains).toList();
        return new Result(
                result.item().title(),
                addresses.of(result.item()),
                Kinds.of(result.item().ref().type()),
                MarkedText.of(excerpt, words));
    }

    boolean isAsked() {
        return !question.isEmpty();
    }

    /** What came of it, in words. */
    String status() {
        if (!isAsked()) {
            return "";
        }
        return switch (results.size()) {
            case 0 -> "Nothing was found.";
            case 1 -> "1 result";
            default -> results.size() + " results";
        };
    }

    Head head() {
        String path = isAsked() ? PATH + "?q=" + UriUtils.encode(question, StandardCharsets.UTF_8) : PATH;
        Head head = Head.of(isAsked() ? "“" + question + "”" : "Search", null, path, "Search")
                .with(List.of("search.js"));
        return isAsked() ? head.unlisted() : head;
    }
}
