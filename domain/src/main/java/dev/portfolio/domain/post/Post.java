package dev.portfolio.domain.post;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.content.Timestamps;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A blog post.
 *
 * @param body Markdown
 * @param excerpt a sentence or two in plain text
 */
public record Post(
        ContentId id,
        String title,
        Slug slug,
        @Nullable String body,
        @Nullable String excerpt,
        Labels tags,
        Publication publication,
        Timestamps timestamps)
        implements ContentItem {

    public Post {
        title = Texts.required("title", title, Texts.TITLE);
        body = Texts.optional("body", body, Texts.BODY);
        excerpt = Texts.optional("excerpt", excerpt, Texts.PARAGRAPH);
    }

    /** The same, changed now. */
    public Post updatedAt(Instant now) {
        return new Post(id, title, slug, body, excerpt, tags, publication, timestamps.updatedAt(now));
    }

    @Override
    public ContentRef ref() {
        return new ContentRef(ContentType.POST, id);
    }

    @Override
    public Optional<Slug> publicSlug() {
        return publication.isPublished() ? Optional.of(slug) : Optional.empty();
    }

    public PostSummary summary() {
        return new PostSummary(id, title, slug, excerpt, tags, publication, timestamps);
    }
}
