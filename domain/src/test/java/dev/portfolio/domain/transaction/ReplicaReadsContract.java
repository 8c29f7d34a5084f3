package dev.portfolio.domain.transaction;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What reading from replicas promises, shown on posts. */
public abstract class ReplicaReadsContract {

    private final List<WritePosition> told = new ArrayList<>();
    private final Post post = aPublishedPost();

    protected abstract ReplicaReads replicaReads();

    protected abstract Transactions transactions();

    /** A repository that takes part in {@link #transactions()}. */
    protected abstract PostRepository posts();

    @Test
    void whoeverWroteIsToldAPositionAndSeesTheWriteFromThere() {
        try (var _ = replicaReads().begin(new Freshness.Latest(), told::add)) {
            save();
        }
        assertThat(told).hasSize(1);
        try (var _ = replicaReads().begin(new Freshness.Since(told.getFirst()), told::add)) {
            assertThat(transactions().reading(this::found)).contains(post);
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void whoeverWritesInARequestThatMayBeBehindSeesItAtOnce() {
        try (var _ = replicaReads().begin(new Freshness.Recent(), told::add)) {
            save();
            assertThat(transactions().reading(this::found)).contains(post);
        }
    }

    @Test
    void theLatestStateIsSeenByWhoeverAsksForIt() {
        save();
        try (var _ = replicaReads().begin(new Freshness.Latest(), told::add)) {
            assertThat(transactions().reading(this::found)).contains(post);
        }
    }

    @Test
    void thoseWhoNeverSaidThatTheyMayBeBehindSeeTheLatestState() {
        try (var _ = replicaReads().begin(new Freshness.Recent(), told::add)) {
            CompletableFuture.runAsync(() -> {
                        save();
                        assertThat(transactions().reading(this::found)).contains(post);
                    })
                    .join();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aWriteThatIsRolledBackHasNoPosition() {
        try (var _ = replicaReads().begin(new Freshness.Latest(), told::add)) {
            assertThatThrownBy(() -> transactions().writing(() -> {
                        posts().save(post);
                        throw new IllegalArgumentException("on purpose");
                    }))
                    .hasMessage("on purpose");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void workInsideWorkIsOneWrite() {
        try (var _ = replicaReads().begin(new Freshness.Latest(), told::add)) {
            transactions().writing(this::save);
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void anEndedRequestIsToldNothing() {
        replicaReads().begin(new Freshness.Latest(), told::add).close();
        save();
        assertThat(told).isEmpty();
    }

    private void save() {
        transactions().writing(() -> posts().save(post));
    }

    private Optional<Post> found() {
        return posts().find(post.id(), Visibility.EVERYTHING);
    }
}
