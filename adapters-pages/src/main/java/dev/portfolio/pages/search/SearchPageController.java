package dev.portfolio.pages.search;

import dev.portfolio.application.search.SearchContent;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.pages.PageLimits;
import dev.portfolio.pages.layout.Layout;
import dev.portfolio.pages.site.SiteAddresses;
import jakarta.servlet.http.HttpServletRequest;
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
    ResponseEntity<byte[]> search(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        SiteAddresses addresses = layout.site().addresses();
        SearchPage page = q.isBlank() ? SearchPage.empty(addresses) : found(new Question(q), request);
        return layout.page(request, page.head(), out -> JtesearchGenerated.render(out, Layout.AS_WRITTEN, page));
    }

    private SearchPage found(Question question, HttpServletRequest request) {
        limits.search(request);
        return SearchPage.of(
                question.text(),
                searchContent.execute(
                        new SearchContent.Query(question, SearchFilter.NONE, SearchMode.HYBRID, RESULTS, true)),
                layout.site().addresses());
    }
}
