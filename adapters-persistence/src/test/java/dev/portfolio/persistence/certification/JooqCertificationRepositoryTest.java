package dev.portfolio.persistence.certification;

import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.certification.CertificationRepositoryContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqCertificationRepositoryTest extends CertificationRepositoryContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected CertificationRepository certifications() {
        return database.certifications();
    }
}
