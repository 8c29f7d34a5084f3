package dev.portfolio.domain.transaction;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import org.junit.jupiter.api.Test;

/** What equal states promise, shown on posts. */
public abstract class CommittedStatesContract {

    private final Post post = aPublishedPost();

    protected abstract CommittedStates states();

    protected abstract Transactions transactions();

    /** A repository that takes part in {@link #transactions()}. */
    protected abstract PostRepository posts();

    @Test
    void itIsTheSameWhileNobodyWrites() {
        save(post);
        CommittedState before = current();
        assertThat(transactions().reading(() -> posts().find(post.id(), Visibility.EVERYTHING)))
                .contains(post);
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void itIsAnotherAfterACommit() {
        CommittedState before = current();
        save(post);
        assertThat(current()).isNotEqualTo(before);
    }

    @Test
    void itNeverComesBackAlsoWhereTheContentDoes() {
        save(post);
        CommittedState before = current();
        save(withTitle(post, "Another title"));
        CommittedState between = current();
        save(post);
        assertThat(current()).isNotEqualTo(before).isNotEqualTo(between);
    }

    @Test
    void whatIsCommittedAfterARollbackMakesAnother() {
        CommittedState before = current();
        assertThatThrownBy(() -> transactions().writing(() -> {
                    posts().save(post);
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        CommittedState between = current();
        save(post);
        assertThat(current()).isNotEqualTo(before).isNotEqualTo(between);
    }

    protected final CommittedState current() {
        return states().current().orElseThrow();
    }

    protected final void save(Post changed) {
        transactions().writing(() -> posts().save(changed));
    }
}
