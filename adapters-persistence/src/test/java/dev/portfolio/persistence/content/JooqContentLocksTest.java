package dev.portfolio.persistence.content;

import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.content.ContentLocksContract;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqContentLocksTest extends ContentLocksContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected ContentLocks locks() {
        return database.locks();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }

    @Override
    protected PostRepository posts() {
        return database.posts();
    }

    @Override
    protected ProjectRepository projects() {
        return database.projects();
    }

    @Override
    protected CertificationRepository certifications() {
        return database.certifications();
    }
}
