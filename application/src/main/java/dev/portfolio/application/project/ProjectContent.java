package dev.portfolio.application.project;

import dev.portfolio.application.content.NewSlugs;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.project.Project;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes of a project.
 *
 * @param slug empty: made from the title of a new project, kept of an old one
 * @param publication of a new project: what becomes of a draft
 */
public record ProjectContent(
        String title,
        Optional<Slug> slug,
        @Nullable String description,
        @Nullable String content,
        Labels tags,
        Labels techStack,
        @Nullable String liveUrl,
        @Nullable String repoUrl,
        @Nullable String imageUrl,
        boolean featured,
        int order,
        PublicationChange publication) {

    /** A new project with this content. */
    Project made(ContentId id, Instant now) {
        return new Project(
                id,
                title,
                NewSlugs.of(slug, title),
                description,
                content,
                tags,
                techStack,
                liveUrl,
                repoUrl,
                imageUrl,
                featured,
                order,
                publication.from(new Publication.Draft(), now),
                Timestamps.createdAt(now));
    }

    /** The project with this content instead of its own. */
    Project replacing(Project project, Instant now) {
        return new ProjectChanges(
                        Change.to(title),
                        slug.map(Change::to).orElseGet(Change::keep),
                        Change.to(Optional.ofNullable(description)),
                        Change.to(Optional.ofNullable(content)),
                        Change.to(tags),
                        Change.to(techStack),
                        Change.to(Optional.ofNullable(liveUrl)),
                        Change.to(Optional.ofNullable(repoUrl)),
                        Change.to(Optional.ofNullable(imageUrl)),
                        Change.to(featured),
                        Change.to(order),
                        publication)
                .appliedTo(project, now);
    }
}
