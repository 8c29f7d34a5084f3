package example;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.PostRepositoryContract;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.post.PostSummary;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A repository of one's own, held against all that the port promises. */
class PostsOfMyOwnTest extends PostRepositoryContract {

    private final PostRepository posts = new CountedPosts(new InMemoryPortfolio().posts(), new AtomicInteger());

    @Override
    protected PostRepository posts() {
        return posts;
    }

    /** Counts what is saved. */
    record CountedPosts(PostRepository kept, AtomicInteger saved) implements PostRepository {

        @Override
        public Optional<Post> find(ContentId id, Visibility visibility) {
            return kept.find(id, visibility);
        }

        @Override
        public Optional<Post> find(Slug slug, Visibility visibility) {
            return kept.find(slug, visibility);
        }

        @Override
        public Page<PostSummary> page(PostFilter filter, PageRequest<PostSort> request, Visibility visibility) {
            return kept.page(filter, request, visibility);
        }

        @Override
        public void save(Post post) {
            kept.save(post);
            saved.incrementAndGet();
        }
    }
}
