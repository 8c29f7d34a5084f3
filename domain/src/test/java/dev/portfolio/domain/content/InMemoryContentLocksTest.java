package dev.portfolio.domain.content;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;

final class InMemoryContentLocksTest extends ContentLocksContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected ContentLocks locks() {
        return portfolio.contentLocks();
    }

    @Override
    protected Transactions transactions() {
        return portfolio.transactions();
    }

    @Override
    protected PostRepository posts() {
        return portfolio.posts();
    }

    @Override
    protected ProjectRepository projects() {
        return portfolio.projects();
    }

    @Override
    protected CertificationRepository certifications() {
        return portfolio.certifications();
    }
}
