package dev.portfolio.pages.post;

import dev.portfolio.domain.post.PostSummary;
import dev.portfolio.pages.layout.ReadableDate;
import dev.portfolio.pages.site.SiteAddresses;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post in a list.
 *
 * @param path of its page
 */
public record PostEntry(
        String title,
        String path,
        @Nullable String excerpt,
        @Nullable ReadableDate date,
        List<String> tags) {

    public static PostEntry of(PostSummary post, SiteAddresses addresses) {
        Instant at = post.publication().publishedAt();
        return new PostEntry(
                post.title(),
                addresses.post(post.slug()),
                post.excerpt(),
                at == null ? null : ReadableDate.of(at),
                post.tags().values());
    }
}
