package dev.portfolio.pages.post;

import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.post.PostSummary;
import dev.portfolio.pages.layout.Places;
import dev.portfolio.pages.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of all posts, the newest first.
 *
 * @param first whether it is the beginning
 * @param next the address of the part that follows; null for the last
 */
record PostList(
        List<PostEntry> entries, boolean first, @Nullable String next) {

    static final String PATH = "/posts";

    static PostList of(Page<PostSummary> page, Site site, boolean first) {
        return new PostList(
                page.items().stream()
                        .map(post -> PostEntry.of(post, site.addresses()))
                        .toList(),
                first,
                Places.next(PATH, page.next()));
    }
}
