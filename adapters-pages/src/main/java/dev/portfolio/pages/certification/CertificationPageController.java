package dev.portfolio.pages.certification;

import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.layout.Layout;
import dev.portfolio.pages.layout.Places;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All certifications. */
@RestController
final class CertificationPageController {

    private static final PageRequest<CertificationSort> NEWEST =
            PageRequest.first(Sort.descending(CertificationSort.ISSUED_AT), PageRequest.MAX_LIMIT);

    private final ListCertifications listCertifications;
    private final Layout layout;

    CertificationPageController(ListCertifications listCertifications, Layout layout) {
        this.listCertifications = listCertifications;
        this.layout = layout;
    }

    @GetMapping(CertificationList.PATH)
    ResponseEntity<byte[]> list(@RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        CertificationList list = CertificationList.of(
                listCertifications.execute(new ListCertifications.Query(
                        CertificationFilter.ALL, NEWEST.startingAfter(Places.read(after)), Visibility.PUBLISHED)),
                after == null);
        String description = "Certifications of " + layout.site().name() + ".";
        Head head = Head.of("Certifications", description, Places.of(CertificationList.PATH, after), "Certifications");
        return layout.page(request, head, out -> JtelistGenerated.render(out, Layout.AS_WRITTEN, list));
    }
}
