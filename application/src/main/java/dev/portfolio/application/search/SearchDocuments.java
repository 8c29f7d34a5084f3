package dev.portfolio.application.search;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.search.PassageCutter;
import dev.portfolio.domain.search.SearchDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how an item of each type looks to search. */
public final class SearchDocuments {

    /** What an embedding model of the BERT family takes in at once is 512 tokens, its own marks included. */
    private static final int OPENING_TOKENS = 500;

    private final Markdown markdown;
    private final PassageCutter cutter;

    public SearchDocuments(Markdown markdown, PassageCutter cutter) {
        this.markdown = markdown;
        this.cutter = cutter;
    }

    public SearchDocument of(Post post) {
        String text = paragraphs(post.excerpt(), plain(post.body()));
        return new SearchDocument(
                post.ref(),
                post.slug(),
                post.title(),
                post.tags(),
                Labels.NONE,
                year(post.publication()),
                post.publication().isPublished(),
                opening(post.title(), text),
                cutter.cut(text));
    }

    public SearchDocument of(Project project) {
        String text = paragraphs(
                project.description(), String.join(", ", project.techStack().values()), plain(project.content()));
        return new SearchDocument(
                project.ref(),
                project.slug(),
                project.title(),
                project.tags(),
                project.techStack(),
                year(project.publication()),
                project.publication().isPublished(),
                opening(project.title(), text),
                cutter.cut(text));
    }

    public SearchDocument of(Certification certification) {
        String text = paragraphs(certification.issuer(), certification.description());
        LocalDate issued = certification.issuedAt();
        return new SearchDocument(
                certification.ref(),
                null,
                certification.name(),
                Labels.NONE,
                Labels.NONE,
                issued == null ? null : issued.getYear(),
                true,
                opening(certification.name(), text),
                cutter.cut(text));
    }

    private static @Nullable Integer year(Publication publication) {
        Instant published = publication.publishedAt();
        return published == null ? null : published.atOffset(ZoneOffset.UTC).getYear();
    }

    private String opening(String title, String text) {
        return cutter.opening(SearchDocument.inContext(title, text), OPENING_TOKENS);
    }

    private @Nullable String plain(@Nullable String text) {
        return text == null ? null : markdown.toPlainText(text);
    }

    private static String paragraphs(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
