package dev.portfolio.application.post;

import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.transaction.Transactions;

/** Earlier states of posts. */
final class RevisedPosts {

    private final Revisions revisions;
    private final Transactions transactions;

    RevisedPosts(Revisions revisions, Transactions transactions) {
        this.revisions = revisions;
        this.transactions = transactions;
    }

    /** The post as this revision has it; {@link RevisionNotFound} when there is none. */
    Post at(Post post, int number) {
        return transactions
                .reading(() -> revisions.find(post.ref(), number))
                .filter(revision -> revision.item() instanceof RevisedItem.RevisedPost)
                .map(revision -> ((RevisedItem.RevisedPost) revision.item()).post())
                .orElseThrow(() -> new RevisionNotFound(post.ref(), number));
    }
}
