package dev.portfolio.application.post;

import dev.portfolio.application.content.NewSlugs;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.post.Post;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes of a post.
 *
 * @param slug empty: made from the title of a new post, kept of an old one
 * @param publication of a new post: what becomes of a draft
 */
public record PostContent(
        String title,
        Optional<Slug> slug,
        @Nullable String body,
        @Nullable String excerpt,
        Labels tags,
        PublicationChange publication) {

    /** A new post with this content. */
    Post made(ContentId id, Instant now) {
        return new Post(
                id,
                title,
                NewSlugs.of(slug, title),
                body,
                excerpt,
                tags,
                publication.from(new Publication.Draft(), now),
                Timestamps.createdAt(now));
    }

    /** The post with this content instead of its own. */
    Post replacing(Post post, Instant now) {
        return new PostChanges(
                        Change.to(title),
                        slug.map(Change::to).orElseGet(Change::keep),
                        Change.to(Optional.ofNullable(body)),
                        Change.to(Optional.ofNullable(excerpt)),
                        Change.to(tags),
                        publication)
                .appliedTo(post, now);
    }
}
