package dev.portfolio.application.post;

import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/** One post by its slug or id, with its body as Markdown and as HTML. */
public final class GetPost {

    private final PostRepository posts;
    private final Markdown markdown;
    private final Transactions transactions;

    public GetPost(PostRepository posts, Markdown markdown, Transactions transactions) {
        this.posts = posts;
        this.markdown = markdown;
        this.transactions = transactions;
    }

    /** Which post, and for whom. */
    public record Query(String slugOrId, Visibility visibility) {}

    /** {@link ContentNotFound} when there is none that this visibility sees. */
    public PostView execute(Query query) {
        Post post = SlugOrId.parse(query.slugOrId())
                .flatMap(key -> transactions.reading(() -> find(key, query.visibility())))
                .orElseThrow(() -> new ContentNotFound(ContentType.POST, query.slugOrId()));
        return new PostView(post, post.body() == null ? null : markdown.toSafeHtml(post.body()));
    }

    private Optional<Post> find(SlugOrId key, Visibility visibility) {
        return switch (key) {
            case SlugOrId.BySlug(var slug) -> posts.find(slug, visibility);
            case SlugOrId.ById(var id) -> posts.find(id, visibility);
        };
    }
}
