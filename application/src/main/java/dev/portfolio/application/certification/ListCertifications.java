package dev.portfolio.application.certification;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.transaction.Transactions;

/** One page of certifications. */
public final class ListCertifications {

    private final CertificationRepository certifications;
    private final Transactions transactions;

    public ListCertifications(CertificationRepository certifications, Transactions transactions) {
        this.certifications = certifications;
        this.transactions = transactions;
    }

    /** Which certifications, and for whom. */
    public record Query(CertificationFilter filter, PageRequest<CertificationSort> page, Visibility visibility) {}

    public Page<Certification> execute(Query query) {
        return transactions.reading(() -> certifications.page(query.filter(), query.page(), query.visibility()));
    }
}
