package dev.portfolio.application.post;

import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.post.Post;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is shown.
 *
 * @param html its body as HTML that is safe in any page; null where it has none
 */
public record PostView(Post post, @Nullable String html) {

    static PostView of(Post post, Markdown markdown) {
        return new PostView(post, post.body() == null ? null : markdown.toSafeHtml(post.body()));
    }
}
