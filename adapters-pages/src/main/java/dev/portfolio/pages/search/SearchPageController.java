package dev.portfolio.pages.search;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.pages.PageLimits;
import dev.portfolio.pages.layout.Layout;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search as a form; a script repeats it while somebody types. */
@RestController
final class SearchPageController {

    private static final int RESULTS = 10;

    private final SearchContent searchContent;
    private final PageLimits limits;
    private final Layout layout;

    SearchPageController(SearchContent searchContent, PageLimits limits, Layout layout) {
        this.searchContent = searchContent;
        this.limits = limits;
        this.layout = layout;
    }

    @GetMapping(SearchPage.PATH)
    ResponseEntity<byte[]> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "type", defaultValue = "") String key,
            HttpServletRequest request) {
        ContentType type = SearchPage.type(key);
        SearchPage page =
                q.isBlank() ? SearchPage.empty(type, layout.site().addresses()) : found(new Question(q), type, request);
        return layout.page(request, page.head(), out -> JtesearchGenerated.render(out, Layout.AS_WRITTEN, page));
    }

    private SearchPage found(Question question, @Nullable ContentType type, HttpServletRequest request) {
        limits.search(request);
        SearchFilter filter = SearchFilter.of(type, null);
        return SearchPage.of(
                question.text(),
                type,
                searchContent.execute(new SearchContent.Query(question, filter, SearchMode.HYBRID, RESULTS, true)),
                layout.site().addresses());
    }
}
