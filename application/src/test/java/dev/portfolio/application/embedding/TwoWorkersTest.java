package dev.portfolio.application.embedding;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.search.SearchMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class TwoWorkersTest {

    private final UseCases useCases = new UseCases();

    @Test
    void eachItemIsEmbeddedOnce() throws Exception {
        for (int i = 0; i < 60; i++) {
            useCases.put(withTitle(withTexts(aPublishedPost(), null, null), "Post " + i));
        }
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<EmbedPending.Outcome> worker = () -> {
            start.await();
            return useCases.embed(100);
        };
        int embedded = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            for (Future<EmbedPending.Outcome> one : workers.invokeAll(List.of(worker, worker))) {
                assertThat(one.get().failed()).isZero();
                embedded += one.get().embedded();
            }
        }
        assertThat(embedded).isEqualTo(60);
        List<String> texts = useCases.embedder().texts();
        assertThat(texts)
                .hasSize(120)
                .allSatisfy(
                        text -> assertThat(Collections.frequency(texts, text)).isEqualTo(1));
        assertThat(useCases.found(SearchMode.SEMANTIC, "post")).hasSize(60);
        assertThat(useCases.backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void whileOneIsAtWorkTheOtherTakesTheNextItemOnly() {
        useCases.put(withTitle(aPublishedPost(), "First"));
        useCases.put(withTitle(aPublishedPost(), "Second"));
        List<EmbedPending.Outcome> ofTheOther = onceDuringEmbedding(() -> useCases.embed(10));
        assertThat(useCases.embed(10)).isEqualTo(new EmbedPending.Outcome(1, 0));
        assertThat(ofTheOther).containsExactly(new EmbedPending.Outcome(1, 0));
        assertThat(useCases.found(SearchMode.SEMANTIC, "pool")).containsExactlyInAnyOrder("First", "Second");
    }

    @Test
    void aWorkerThatIsTooSlowDoesNoHarm() {
        useCases.put(withTitle(aPublishedPost(), "Slow"));
        List<EmbedPending.Outcome> ofTheOther = onceDuringEmbedding(() -> {
            useCases.clock().forward(Duration.ofMinutes(11));
            return useCases.embed();
        });
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(1, 0));
        assertThat(ofTheOther).containsExactly(new EmbedPending.Outcome(1, 0));
        assertThat(useCases.found(SearchMode.SEMANTIC, "slow")).containsExactly("Slow");
        assertThat(useCases.backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void aWorkerThatIsTooSlowAndFailsDoesNotPostponeWhatTheOtherHasDone() {
        useCases.put(withTitle(aPublishedPost(), "Slow"));
        onceDuringEmbedding(() -> {
            useCases.clock().forward(Duration.ofMinutes(11));
            useCases.embed();
            throw new IllegalStateException("on purpose");
        });
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(0, 1));
        assertThat(useCases.found(SearchMode.SEMANTIC, "slow")).containsExactly("Slow");
        assertThat(useCases.backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    /** Lets another worker run once while the model is at work. */
    private List<EmbedPending.Outcome> onceDuringEmbedding(Supplier<EmbedPending.Outcome> other) {
        List<EmbedPending.Outcome> outcomes = new ArrayList<>();
        useCases.embedder().first(_ -> {
            useCases.embedder().first(_ -> {});
            outcomes.add(other.get());
        });
        return outcomes;
    }
}
