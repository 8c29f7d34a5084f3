package dev.portfolio.application.certification;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withIssuedAt;
import static dev.portfolio.domain.certification.Certifications.withName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListCertificationsTest {

    private final UseCases useCases = new UseCases();
    private final ListCertifications listCertifications =
            new ListCertifications(useCases.certifications(), useCases.transactions());

    @Test
    void thereIsNothingAtFirst() {
        assertThat(list(CertificationFilter.ALL)).isEqualTo(new Page<>(List.of(), null, 0L));
    }

    @Test
    void certificationsComeInTheOrderWantedAndAreCounted() {
        Certification old = useCases.put(withIssuedAt(aCertification(), LocalDate.of(2020, 1, 1)));
        Certification recent = useCases.put(withIssuedAt(aCertification(), LocalDate.of(2026, 1, 1)));
        assertThat(list(CertificationFilter.ALL)).isEqualTo(new Page<>(List.of(recent, old), null, 2L));
    }

    @Test
    void aFilterRestrictsTheListAndTheCount() {
        Certification java = useCases.put(withName(aCertification(), "Java Professional"));
        useCases.put(withName(aCertification(), "Kubernetes Administrator"));
        assertThat(list(new CertificationFilter("java"))).isEqualTo(new Page<>(List.of(java), null, 1L));
    }

    private Page<Certification> list(CertificationFilter filter) {
        PageRequest<CertificationSort> all =
                new PageRequest<>(Sort.descending(CertificationSort.ISSUED_AT), 20, null, true);
        return listCertifications.execute(new ListCertifications.Query(filter, all, Visibility.PUBLISHED));
    }
}
