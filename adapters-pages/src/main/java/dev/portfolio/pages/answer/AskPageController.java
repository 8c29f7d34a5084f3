package dev.portfolio.pages.answer;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.domain.search.Question;
import dev.portfolio.pages.PageLimits;
import dev.portfolio.pages.layout.Layout;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Asking as a form; a script shows the answer while it is made. A link only proposes a question, and so does a form of another
 * site: answers cost something.
 */
@RestController
final class AskPageController {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final AskPortfolio askPortfolio;
    private final PageLimits limits;
    private final Layout layout;

    AskPageController(AskPortfolio askPortfolio, PageLimits limits, Layout layout) {
        this.askPortfolio = askPortfolio;
        this.limits = limits;
        this.layout = layout;
    }

    @GetMapping(AskPage.PATH)
    ResponseEntity<byte[]> form(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        AskPage page = AskPage.asking(q.strip(), layout.site().addresses());
        return layout.page(request, AskPage.head(), out -> JteaskGenerated.render(out, Layout.AS_WRITTEN, page));
    }

    @PostMapping(AskPage.PATH)
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        AskPage page = q.isBlank() || isFromAnotherSite(request)
                ? AskPage.asking(q.strip(), layout.site().addresses())
                : answered(new Question(q), request);
        return layout.passing(
                request, HttpStatus.OK, AskPage.head(), out -> JteaskGenerated.render(out, Layout.AS_WRITTEN, page));
    }

    /** Browsers say so; what does not say is no browser that another site could use. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN.contains(site);
    }

    private AskPage answered(Question question, HttpServletRequest request) {
        limits.ask(request);
        return AskPage.of(
                question.text(),
                askPortfolio.execute(new AskPortfolio.Query(question, List.of()).by(limits.clientOf(request))),
                layout.site().addresses());
    }
}
