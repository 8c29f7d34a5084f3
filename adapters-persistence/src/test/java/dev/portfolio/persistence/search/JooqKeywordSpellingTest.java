package dev.portfolio.persistence.search;

import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.KeywordSpellingContract;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqKeywordSpellingTest extends KeywordSpellingContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

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

    @Override
    protected SearchIndex index() {
        return database.index();
    }

    @Override
    protected ContentSearch search() {
        return database.search();
    }

    @Override
    protected EmbeddingProfiles profiles() {
        return database.profiles();
    }
}
