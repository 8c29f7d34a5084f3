package dev.portfolio.domain.project;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Link;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.content.Timestamps;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project of the portfolio.
 *
 * @param description a paragraph in plain text
 * @param content Markdown
 * @param techStack the technologies it is made with
 * @param featured whether it is one of those to be shown first
 * @param order its place among the projects, lowest first
 */
public record Project(
        ContentId id,
        String title,
        Slug slug,
        @Nullable String description,
        @Nullable String content,
        Labels tags,
        Labels techStack,
        @Nullable String liveUrl,
        @Nullable String repoUrl,
        @Nullable String imageUrl,
        boolean featured,
        int order,
        Publication publication,
        Timestamps timestamps)
        implements ContentItem {

    public Project {
        title = Texts.required("title", title, Texts.TITLE);
        description = Texts.optional("description", description, Texts.PARAGRAPH);
        content = Texts.optional("content", content, Texts.BODY);
        liveUrl = Link.checked("live_url", liveUrl);
        repoUrl = Link.checked("repo_url", repoUrl);
        imageUrl = Link.checked("image_url", imageUrl);
    }

    /** The same, changed now. */
    public Project updatedAt(Instant now) {
        return new Project(
                id,
                title,
                slug,
                description,
                content,
                tags,
                techStack,
                liveUrl,
                repoUrl,
                imageUrl,
                featured,
                order,
                publication,
                timestamps.updatedAt(now));
    }

    @Override
    public ContentRef ref() {
        return new ContentRef(ContentType.PROJECT, id);
    }

    @Override
    public Optional<Slug> publicSlug() {
        return publication.isPublished() ? Optional.of(slug) : Optional.empty();
    }

    public ProjectSummary summary() {
        return new ProjectSummary(
                id,
                title,
                slug,
                description,
                tags,
                techStack,
                liveUrl,
                repoUrl,
                imageUrl,
                featured,
                order,
                publication,
                timestamps);
    }
}
