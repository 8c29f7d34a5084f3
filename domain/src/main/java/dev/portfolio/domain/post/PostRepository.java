package dev.portfolio.domain.post;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;

/** Keeps posts. */
public interface PostRepository {

    /** The post with this id, if there is one that this visibility sees. */
    Optional<Post> find(ContentId id, Visibility visibility);

    /** The post with this slug, if there is one that this visibility sees. */
    Optional<Post> find(Slug slug, Visibility visibility);

    /** One page of the posts that match, without their bodies. */
    Page<PostSummary> page(PostFilter filter, PageRequest<PostSort> request, Visibility visibility);

    /** Adds the post, or replaces the one with its id. {@link SlugTaken} when another post has its slug. */
    void save(Post post);

    /** Saves each of these, as one after the other; each has another id and another slug. */
    default void save(List<Post> posts) {
        posts.forEach(this::save);
    }

    /** Removes the post with this id, if there is one. */
    void delete(ContentId id);
}
