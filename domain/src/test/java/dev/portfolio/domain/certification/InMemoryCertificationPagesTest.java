package dev.portfolio.domain.certification;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryCertificationPagesTest extends CertificationPagesContract {

    private final CertificationRepository certifications = new InMemoryPortfolio().certifications();

    @Override
    protected CertificationRepository certifications() {
        return certifications;
    }
}
