package dev.portfolio.persistence.certification;

import dev.portfolio.domain.certification.CertificationPagesContract;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqCertificationPagesTest extends CertificationPagesContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected CertificationRepository certifications() {
        return database.certifications();
    }
}
