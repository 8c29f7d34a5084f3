package dev.portfolio.pages.search;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.search.Excerpt;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.domain.search.Words;
import dev.portfolio.pages.article.Kinds;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.site.SiteAddresses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The form of search, and what was found.
 *
 * @param question as it was asked; empty where nothing was
 * @param type of what is looked for; null for everything
 * @param degraded whether only words could be compared
 */
record SearchPage(
        String question, @Nullable ContentType type, List<Result> results, boolean degraded, SiteAddresses addresses) {

    static final String PATH = "/search";

    /** An item that was found, and the passage for which it was. */
    record Result(String title, String path, String kind, MarkedText passage) {}

    /** What can be looked for: everything, whose key is empty, or the items of a type. */
    record Choice(String key, String name, boolean chosen) {}

    /** The type with this key; null for the empty one. {@link Invalid} for another one. */
    static @Nullable ContentType type(String key) {
        return key.isEmpty()
                ? null
                : ContentType.ofKey(key)
                        .orElseThrow(() -> new Invalid("type", "has to be post, project or certification"));
    }

    static SearchPage empty(@Nullable ContentType type, SiteAddresses addresses) {
        return new SearchPage("", type, List.of(), false, addresses);
    }

    static SearchPage of(
            String question, @Nullable ContentType type, SearchContent.Answer answer, SiteAddresses addresses) {
        List<Result> results = answer.items().stream()
                .map(result -> result(result, answer.matchedWords(), addresses))
                .toList();
        return new SearchPage(question, type, results, answer.degraded(), addresses);
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

    /** In the order of the navigation. */
    List<Choice> choices() {
        Stream<Choice> types = Stream.of(ContentType.POST, ContentType.PROJECT, ContentType.CERTIFICATION)
                .map(each -> new Choice(each.key(), Kinds.all(each), each == type));
        return Stream.concat(Stream.of(new Choice("", "Everything", type == null)), types)
                .toList();
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
        Head head = Head.of(isAsked() ? "“" + question + "”" : "Search", null, path(), "Search")
                .with(List.of("search.js"));
        return isAsked() ? head.unlisted() : head;
    }

    private String path() {
        String asked = PATH + "?q=" + UriUtils.encode(question, StandardCharsets.UTF_8);
        return isAsked() ? asked + (type == null ? "" : "&type=" + type.key()) : PATH;
    }
}
