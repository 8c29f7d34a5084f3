package dev.portfolio.application.embedding;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.SearchMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails is tried again, after ever longer pauses, and keeps nothing else waiting. */
final class EmbeddingFailuresTest {

    private static final EmbedPending.Outcome ONE_FAILED = new EmbedPending.Outcome(0, 1);

    private final UseCases useCases = new UseCases();
    private final Post post = useCases.put(withTitle(aPublishedPost(), "Poison"));

    @Test
    void aFailureIsToldAndItsReasonKept() {
        useCases.memory().embedder().unavailable(true);
        EmbedPending.Outcome outcome = useCases.embed();
        assertThat(outcome).isEqualTo(ONE_FAILED);
        assertThat(outcome.nothingToDo()).isFalse();
        assertThat(useCases.memory().embeddingQueue().reasonOf(post.ref()))
                .contains("The embedder is told to be unavailable.");
        assertThat(useCases.backlog()).isEqualTo(failingFor("The embedder is told to be unavailable."));
        assertThat(useCases.found(SearchMode.KEYWORD, "poison")).containsExactly("Poison");
    }

    @Test
    void thePausesDoubleUpToAboutTenMinutes() {
        useCases.memory().embedder().unavailable(true);
        useCases.embed();
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            pauses.add(secondsUntilTheNextTry());
        }
        assertThat(pauses).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 640L, 640L);
    }

    @Test
    void aLaterSuccessClearsIt() {
        useCases.memory().embedder().unavailable(true);
        useCases.embed();
        useCases.memory().embedder().unavailable(false);
        assertThat(useCases.embed().nothingToDo()).isTrue();
        useCases.clock().forward(Duration.ofSeconds(5));
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(1, 0));
        assertThat(useCases.backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
        assertThat(useCases.found(SearchMode.SEMANTIC, "poison")).containsExactly("Poison");
    }

    @Test
    void aChangeIsTriedAtOnce() {
        useCases.memory().embedder().unavailable(true);
        useCases.embed();
        useCases.memory().embedder().unavailable(false);
        useCases.put(withTitle(post, "Better"));
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(1, 0));
        assertThat(useCases.found(SearchMode.SEMANTIC, "better")).containsExactly("Better");
    }

    @Test
    void anUnforeseenExceptionPostponesTooAndItsTypeIsKept() {
        useCases.embedder().failOn("Poison", new ArrayIndexOutOfBoundsException("Index 512 out of bounds"));
        assertThat(useCases.embed()).isEqualTo(ONE_FAILED);
        assertThat(useCases.memory().embeddingQueue().reasonOf(post.ref()))
                .contains("java.lang.ArrayIndexOutOfBoundsException: Index 512 out of bounds");
        assertThat(secondsUntilTheNextTry()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anItemThatAlwaysFailsKeepsNoOtherWaiting(boolean isForeseen) {
        useCases.embedder()
                .failOn("Poison", isForeseen ? new Unavailable("a", "b") : new IllegalStateException("a fault"));
        for (int i = 0; i < 20; i++) {
            useCases.put(withTitle(aPublishedPost(), "Good " + i));
        }
        assertThat(useCases.embed(4)).isEqualTo(new EmbedPending.Outcome(3, 1));
        useCases.clock().forward(Duration.ofSeconds(5));
        assertThat(useCases.embed(4)).isEqualTo(new EmbedPending.Outcome(3, 1));
        assertThat(useCases.embed(100)).isEqualTo(new EmbedPending.Outcome(14, 0));
        assertThat(useCases.found(SearchMode.SEMANTIC, "good")).hasSize(20).doesNotContain("Poison");
        assertThat(useCases.backlog())
                .isEqualTo(failingFor(isForeseen ? "b" : "java.lang.IllegalStateException: a fault"));
    }

    @Test
    void whereTheSecondBatchOfAnItemFailsNothingOfItIsKept() {
        useCases.put(withTexts(post, "filler ".repeat(12_000) + "quagga", null));
        useCases.embedder().failOn("quagga", new Unavailable("embedder_unavailable", "gone"));
        assertThat(useCases.embed()).isEqualTo(ONE_FAILED);
        assertThat(useCases.embedder().batches()).hasSizeGreaterThan(1);
        assertThat(useCases.found(SearchMode.SEMANTIC, "filler")).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayEndsTheRunAndLosesNothing() {
        useCases.embedder().first(_ -> useCases.memory().transactions().unavailable(true));
        assertThatThrownBy(useCases::embed).isInstanceOf(Unavailable.class);
        useCases.embedder().first(_ -> {});
        useCases.memory().transactions().unavailable(false);
        useCases.clock().forward(Duration.ofMinutes(10));
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(1, 0));
    }

    private static EmbeddingBacklog failingFor(String reason) {
        return new EmbeddingBacklog(1, 1, List.of(new EmbeddingBacklog.Reason(reason, 1)));
    }

    private long secondsUntilTheNextTry() {
        long seconds = 0;
        do {
            useCases.clock().forward(Duration.ofSeconds(1));
            seconds++;
        } while (useCases.embed().nothingToDo());
        return seconds;
    }
}
