package dev.portfolio.domain.transaction;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What transactions promise, shown on posts. The repository is empty when a test starts. */
public abstract class TransactionsContract {

    private static final long LONG_ENOUGH_FOR_A_WRITE_MILLIS = 500;

    protected abstract Transactions transactions();

    /** A repository that takes part in {@link #transactions()}. */
    protected abstract PostRepository posts();

    /** Transactions on a database that cannot be reached. */
    protected abstract Transactions unreachable();

    private final Post post = aPublishedPost();

    @Test
    void commitsWhenTheWorkReturnsAndGivesItsResult() {
        String result = transactions().writing(() -> {
            posts().save(post);
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(found()).contains(post);
    }

    @Test
    void readsAndGivesTheResult() {
        posts().save(post);
        assertThat(transactions().reading(this::found)).contains(post);
    }

    @Test
    void rollsBackWhenTheWorkThrowsAndLetsTheExceptionGoOn() {
        RuntimeException failure = new IllegalArgumentException("on purpose");
        assertThatThrownBy(() -> transactions().writing(() -> saveAndThrow(failure)))
                .isSameAs(failure);
        assertThat(found()).isEmpty();
    }

    @Test
    void rollsBackAReplacementToWhatWasThereBefore() {
        posts().save(post);
        assertThatThrownBy(() -> transactions().writing(() -> {
                    posts().save(withTitle(post, "Another title"));
                    posts().save(aPublishedPost());
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(found()).contains(post);
    }

    @Test
    void rollsBackOnAnErrorToo() {
        Error failure = new StackOverflowError("on purpose");
        assertThatThrownBy(() -> transactions().writing(() -> {
                    posts().save(post);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(found()).isEmpty();
    }

    @Test
    void letsTheExceptionOfReadingGoOn() {
        RuntimeException failure = new IllegalArgumentException("on purpose");
        assertThatThrownBy(() -> transactions().reading((Supplier<String>) () -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(transactions().inProgress()).isFalse();
    }

    @Test
    void workInsideWorkSeesWhatTheOuterHasDone() {
        transactions().writing(() -> {
            posts().save(post);
            assertThat(transactions().writing(this::found)).contains(post);
            assertThat(transactions().reading(this::found)).contains(post);
        });
    }

    @Test
    void workInsideWorkIsRolledBackWithTheOuter() {
        RuntimeException failure = new IllegalArgumentException("on purpose");
        assertThatThrownBy(() -> transactions().writing(() -> {
                    transactions().writing(() -> posts().save(post));
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(found()).isEmpty();
    }

    @Test
    void writingGoesOnAfterWorkInsideIt() {
        Post second = aPublishedPost();
        transactions().writing(() -> {
            transactions().writing(() -> posts().save(post));
            transactions().reading(this::found);
            posts().save(second);
        });
        assertThat(found()).contains(post);
        assertThat(posts().find(second.id(), Visibility.PUBLISHED)).contains(second);
    }

    @Test
    void aWriteInReadingFails() {
        assertThatThrownBy(() -> transactions().reading(() -> {
                    posts().save(post);
                    return "saved";
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(found()).isEmpty();
    }

    @Test
    void writingInsideReadingJoinsItSoThatItFailsToo() {
        assertThatThrownBy(() -> transactions()
                        .reading(() -> transactions().writing(() -> {
                            posts().save(post);
                            return "saved";
                        })))
                .isInstanceOf(RuntimeException.class);
        assertThat(found()).isEmpty();
    }

    @Test
    void othersSeeNothingBeforeTheCommit() throws Exception {
        CompletableFuture<?>[] reading = new CompletableFuture<?>[1];
        transactions().writing(() -> {
            posts().save(post);
            CompletableFuture<Optional<Post>> seen = CompletableFuture.supplyAsync(this::found);
            waitAWhile(seen);
            assertThat(seen.getNow(Optional.empty())).isEmpty();
            reading[0] = seen;
        });
        reading[0].get(30, TimeUnit.SECONDS);
    }

    @Test
    void isInProgressInsideOnly() {
        assertThat(transactions().inProgress()).isFalse();
        transactions().writing(() -> {
            assertThat(transactions().inProgress()).isTrue();
            assertThat(transactions().reading(() -> transactions().inProgress()))
                    .isTrue();
            assertThat(transactions().inProgress()).isTrue();
        });
        assertThat(transactions().inProgress()).isFalse();
        assertThat(transactions().reading(() -> transactions().inProgress())).isTrue();
        assertThatThrownBy(() -> transactions().writing(() -> saveAndThrow(new IllegalArgumentException("on purpose"))))
                .hasMessage("on purpose");
        assertThat(transactions().inProgress()).isFalse();
    }

    @Test
    void isInProgressForTheCallingThreadOnly() {
        transactions()
                .writing(() -> assertThat(CompletableFuture.supplyAsync(
                                        () -> transactions().inProgress())
                                .join())
                        .isFalse());
    }

    @Test
    void isUnavailableWhenNoTransactionCanBeOpened() {
        assertThatThrownBy(() -> unreachable().writing(() -> "written")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> unreachable().reading(() -> "read")).isInstanceOf(Unavailable.class);
        assertThat(unreachable().inProgress()).isFalse();
    }

    private String saveAndThrow(RuntimeException failure) {
        posts().save(post);
        throw failure;
    }

    private Optional<Post> found() {
        return posts().find(post.id(), Visibility.EVERYTHING);
    }

    /** A store may let another thread do its work meanwhile, or may let it wait until this one's transaction has ended. */
    private static void waitAWhile(CompletableFuture<?> other) {
        try {
            other.get(LONG_ENOUGH_FOR_A_WRITE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // It waits for this thread's transaction, which is just as well.
        } catch (Exception e) {
            throw new AssertionError("The other thread failed.", e);
        }
    }
}
