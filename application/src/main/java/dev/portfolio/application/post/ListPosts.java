package dev.portfolio.application.post;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.post.PostSummary;
import dev.portfolio.domain.transaction.Transactions;

/** One page of posts, without their long text. */
public final class ListPosts {

    private final PostRepository posts;
    private final Transactions transactions;

    public ListPosts(PostRepository posts, Transactions transactions) {
        this.posts = posts;
        this.transactions = transactions;
    }

    /** Which posts, and for whom. */
    public record Query(PostFilter filter, PageRequest<PostSort> page, Visibility visibility) {}

    public Page<PostSummary> execute(Query query) {
        return transactions.reading(() -> posts.page(query.filter(), query.page(), query.visibility()));
    }
}
