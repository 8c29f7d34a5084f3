package dev.portfolio.application.post;

import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/** One post by its slug or id, with its body as Markdown and as HTML. */
public final class GetPost {

    private final PostRepository posts;
    private final FormerSlugs formerSlugs;
    private final Markdown markdown;
    private final Transactions transactions;

    public GetPost(PostRepository posts, FormerSlugs formerSlugs, Markdown markdown, Transactions transactions) {
        this.posts = posts;
        this.formerSlugs = formerSlugs;
        this.markdown = markdown;
        this.transactions = transactions;
    }

    /** Which post, and for whom. */
    public record Query(String slugOrId, Visibility visibility) {}

    /**
     * Found by a slug that it once had, the post says another one. {@link ContentNotFound} when there is none that this
     * visibility sees.
     */
    public PostView execute(Query query) {
        Post post = SlugOrId.parse(query.slugOrId())
                .flatMap(key -> transactions.reading(() -> find(key, query.visibility())))
                .orElseThrow(() -> new ContentNotFound(ContentType.POST, query.slugOrId()));
        return PostView.of(post, markdown);
    }

    private Optional<Post> find(SlugOrId key, Visibility visibility) {
        return switch (key) {
            case SlugOrId.BySlug(var slug) -> posts.find(slug, visibility).or(() -> findByFormer(slug, visibility));
            case SlugOrId.ById(var id) -> posts.find(id, visibility);
        };
    }

    private Optional<Post> findByFormer(Slug slug, Visibility visibility) {
        return formerSlugs.holder(ContentType.POST, slug).flatMap(id -> posts.find(id, visibility));
    }
}
