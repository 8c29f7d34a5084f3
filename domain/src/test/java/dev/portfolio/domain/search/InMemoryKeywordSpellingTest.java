package dev.portfolio.domain.search;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;

final class InMemoryKeywordSpellingTest extends KeywordSpellingContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

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

    @Override
    protected SearchIndex index() {
        return portfolio.searchIndex();
    }

    @Override
    protected ContentSearch search() {
        return portfolio.contentSearch();
    }

    @Override
    protected EmbeddingProfiles profiles() {
        return portfolio.embeddingProfiles();
    }
}
