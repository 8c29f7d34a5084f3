package dev.portfolio.pages;

import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.search.EmbeddedTexts;
import dev.portfolio.domain.search.PassageCutter;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.search.TextsToEmbed;

/** Adds items to a portfolio so that they can be listed, read and found, by keywords and by meaning. */
final class Content {

    private final InMemoryPortfolio portfolio;
    private final SearchDocuments documents;

    Content(InMemoryPortfolio portfolio, Markdown markdown) {
        this.portfolio = portfolio;
        this.documents = new SearchDocuments(markdown, new PassageCutter(portfolio.tokenCounter()));
    }

    Post add(Post post) {
        portfolio.posts().save(post);
        index(post.ref(), documents.of(post));
        return post;
    }

    Project add(Project project) {
        portfolio.projects().save(project);
        index(project.ref(), documents.of(project));
        return project;
    }

    Certification add(Certification certification) {
        portfolio.certifications().save(certification);
        index(certification.ref(), documents.of(certification));
        return certification;
    }

    private void index(ContentRef ref, SearchDocument document) {
        portfolio.searchIndex().put(document);
        EmbeddingProfileId profile =
                portfolio.embeddingProfiles().all().getFirst().id();
        TextsToEmbed wanted =
                portfolio.searchIndex().withoutVectors(ref, profile).orElseThrow();
        portfolio
                .searchIndex()
                .store(EmbeddedTexts.of(wanted, profile, portfolio.embedder().texts(wanted.texts())));
    }
}
