package dev.portfolio.domain.post;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.InMemoryMatching;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.InMemoryPaging;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Posts in memory. */
public final class InMemoryPostRepository implements PostRepository {

    private static final InMemoryPaging<Post, PostSort> PAGING =
            new InMemoryPaging<>(Post::id, InMemoryPostRepository::sortValue);

    private final InMemoryTable<ContentId, Post> posts;

    public InMemoryPostRepository(InMemoryTransactions transactions) {
        this.posts = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Post> find(ContentId id, Visibility visibility) {
        return posts.read(rows -> visible(rows.values(), visibility)
                .filter(post -> post.id().equals(id))
                .findFirst());
    }

    @Override
    public Optional<Post> find(Slug slug, Visibility visibility) {
        return posts.read(rows -> visible(rows.values(), visibility)
                .filter(post -> post.slug().equals(slug))
                .findFirst());
    }

    @Override
    public Page<PostSummary> page(PostFilter filter, PageRequest<PostSort> request, Visibility visibility) {
        return posts.read(rows -> PAGING.page(
                        visible(rows.values(), visibility).filter(post -> matches(post, filter)), request)
                .map(Post::summary));
    }

    @Override
    public void save(Post post) {
        posts.write(rows -> {
            rows.values().stream()
                    .filter(other -> isInTheWay(other, post))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new SlugTaken(ContentType.POST, post.slug(), other.id());
                    });
            rows.put(post.id(), post);
        });
    }

    @Override
    public void delete(ContentId id) {
        posts.write(rows -> rows.remove(id));
    }

    private static Stream<Post> visible(Collection<Post> all, Visibility visibility) {
        return all.stream().filter(post -> visibility.sees(post.publication()));
    }

    private static boolean matches(Post post, PostFilter filter) {
        return InMemoryMatching.has(post.tags(), filter.tag())
                && InMemoryMatching.contains(post.title(), filter.titleContains());
    }

    private static boolean isInTheWay(Post other, Post saved) {
        return other.slug().equals(saved.slug()) && !other.id().equals(saved.id());
    }

    private static String sortValue(Post post, PostSort field) {
        return switch (field) {
            case PUBLISHED_AT ->
                InMemoryMatching.publishedOrCreated(post.publication(), post.timestamps())
                        .toString();
            case CREATED_AT -> post.timestamps().createdAt().toString();
            case UPDATED_AT -> post.timestamps().updatedAt().toString();
            case TITLE -> InMemoryMatching.lowerCase(post.title());
        };
    }
}
