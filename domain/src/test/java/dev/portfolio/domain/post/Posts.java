package dev.portfolio.domain.post;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import org.jspecify.annotations.Nullable;

/** Sample posts, each with an id and a slug of its own, and copies of them with something changed. */
public final class Posts {

    private Posts() {}

    public static Post aPublishedPost() {
        return post(SampleContent.newId(), SampleContent.published());
    }

    public static Post aDraft() {
        return post(SampleContent.newId(), SampleContent.draft());
    }

    private static Post post(ContentId id, Publication publication) {
        return new Post(
                id,
                "Connection pooling",
                SampleContent.slugOf("post", id),
                "A pool keeps *connections* open.",
                "Why a pool is fast.",
                Labels.of("java", "databases"),
                publication,
                SampleContent.timestamps());
    }

    public static Post withId(Post post, ContentId id) {
        return new Post(
                id,
                post.title(),
                post.slug(),
                post.body(),
                post.excerpt(),
                post.tags(),
                post.publication(),
                post.timestamps());
    }

    public static Post withTitle(Post post, String title) {
        return new Post(
                post.id(),
                title,
                post.slug(),
                post.body(),
                post.excerpt(),
                post.tags(),
                post.publication(),
                post.timestamps());
    }

    public static Post withSlug(Post post, Slug slug) {
        return new Post(
                post.id(),
                post.title(),
                slug,
                post.body(),
                post.excerpt(),
                post.tags(),
                post.publication(),
                post.timestamps());
    }

    public static Post withTexts(Post post, @Nullable String body, @Nullable String excerpt) {
        return new Post(
                post.id(),
                post.title(),
                post.slug(),
                body,
                excerpt,
                post.tags(),
                post.publication(),
                post.timestamps());
    }

    public static Post withTags(Post post, String... tags) {
        return new Post(
                post.id(),
                post.title(),
                post.slug(),
                post.body(),
                post.excerpt(),
                Labels.of(tags),
                post.publication(),
                post.timestamps());
    }

    public static Post withPublication(Post post, Publication publication) {
        return new Post(
                post.id(),
                post.title(),
                post.slug(),
                post.body(),
                post.excerpt(),
                post.tags(),
                publication,
                post.timestamps());
    }

    public static Post withTimestamps(Post post, Timestamps timestamps) {
        return new Post(
                post.id(),
                post.title(),
                post.slug(),
                post.body(),
                post.excerpt(),
                post.tags(),
                post.publication(),
                timestamps);
    }
}
