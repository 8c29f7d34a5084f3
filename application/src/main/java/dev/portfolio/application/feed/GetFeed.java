package dev.portfolio.application.feed;

import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.transaction.Transactions;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The newest published posts, to be read elsewhere: every address in them is absolute. */
public final class GetFeed {

    private final PostRepository posts;
    private final Markdown markdown;
    private final Transactions transactions;

    public GetFeed(PostRepository posts, Markdown markdown, Transactions transactions) {
        this.posts = posts;
        this.markdown = markdown;
        this.transactions = transactions;
    }

    /**
     * How many entries at most, and where each post is to be read.
     *
     * @param limit 1 to {@value PageRequest#MAX_LIMIT}
     */
    public record Query(int limit, Function<Slug, URI> address) {}

    /** The entries, the one published last first. */
    public record Feed(List<Entry> entries) {

        public Feed {
            entries = List.copyOf(entries);
        }

        /** When an entry was last changed; the beginning of time where there is none. */
        public Instant updatedAt() {
            return entries.stream()
                    .map(entry -> entry.post().timestamps().updatedAt())
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }
    }

    /**
     * A post, where it is to be read, and its text.
     *
     * @param html null where it has none
     */
    public record Entry(Post post, URI address, @Nullable String html) {}

    public Feed execute(Query query) {
        return new Feed(newest(query.limit()).stream()
                .map(post -> entry(post, query.address().apply(post.slug())))
                .toList());
    }

    private List<Post> newest(int limit) {
        PageRequest<PostSort> first = PageRequest.first(Sort.descending(PostSort.PUBLISHED_AT), limit);
        return transactions.reading(() -> posts.page(PostFilter.ALL, first, Visibility.PUBLISHED).items().stream()
                .flatMap(post -> posts.find(post.id(), Visibility.PUBLISHED).stream())
                .toList());
    }

    private Entry entry(Post post, URI address) {
        return new Entry(post, address, post.body() == null ? null : markdown.toSafeHtml(post.body(), address));
    }
}
