package dev.portfolio.web.certification;

import dev.portfolio.application.certification.GetCertification;
import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.web.page.Cursors;
import dev.portfolio.web.page.Paging;
import dev.portfolio.web.page.WantedPage;
import dev.portfolio.web.remembered.FromContentAlone;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading certifications. */
@RestController
@RequestMapping(path = "/api/v1/certifications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Certifications")
final class CertificationController {

    private final ListCertifications listCertifications;
    private final GetCertification getCertification;
    private final Paging<CertificationSort> paging;

    CertificationController(ListCertifications listCertifications, GetCertification getCertification, Cursors cursors) {
        this.listCertifications = listCertifications;
        this.getCertification = getCertification;
        this.paging = new Paging<>(cursors, Sort.descending(CertificationSort.ISSUED_AT), CertificationSort.values());
    }

    @GetMapping
    @FromContentAlone
    @Operation(operationId = "listCertifications", summary = "A page of published certifications.")
    CertificationPage list(CertificationListParameters parameters, @Parameter(hidden = true) Visibility visibility) {
        CertificationFilter filter = parameters.filter();
        WantedPage<CertificationSort> wanted = paging.wanted(parameters, filter, visibility);
        Page<Certification> page =
                listCertifications.execute(new ListCertifications.Query(filter, wanted.request(), visibility));
        return CertificationPage.from(page, wanted.nextCursor(page));
    }

    @GetMapping("/{id}")
    @FromContentAlone
    @Operation(operationId = "getCertification", summary = "One published certification.")
    CertificationResponse get(
            @PathVariable("id")
                    @Parameter(
                            description = "The id.",
                            example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11",
                            schema = @Schema(type = "string", minLength = 1, maxLength = 200))
                    String id,
            @Parameter(hidden = true) Caller caller) {
        return CertificationResponse.from(
                getCertification.execute(new GetCertification.Query(id, caller.visibility())));
    }
}
