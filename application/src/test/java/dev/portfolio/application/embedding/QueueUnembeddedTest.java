package dev.portfolio.application.embedding;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.search.SearchMode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QueueUnembeddedTest {

    private final UseCases useCases = new UseCases();
    private final QueueUnembedded queueUnembedded = new QueueUnembedded(
            useCases.index(), useCases.queue(), useCases.profiles(), useCases.transactions(), useCases.clock());

    @Test
    void whereAllIsEmbeddedNothingIsQueued() {
        assertThat(queueUnembedded.execute()).isZero();
        useCases.put(aPublishedPost());
        useCases.embed();
        assertThat(queueUnembedded.execute()).isZero();
        assertThat(useCases.backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void whenAnotherProfileAnswersAllIsEmbeddedForIt() {
        useCases.put(withTitle(aPublishedPost(), "First"));
        useCases.put(withTitle(aPublishedPost(), "Second"));
        useCases.embed();
        useCases.activate("another-model");
        assertThat(useCases.found(SearchMode.SEMANTIC, "pool")).isEmpty();
        assertThat(queueUnembedded.execute()).isEqualTo(2);
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(2, 0));
        assertThat(useCases.found(SearchMode.SEMANTIC, "pool")).containsExactlyInAnyOrder("First", "Second");
        assertThat(queueUnembedded.execute()).isZero();
    }

    @Test
    void whatIsInTheQueueAlreadyIsInItOnce() {
        useCases.put(aPublishedPost());
        assertThat(queueUnembedded.execute()).isEqualTo(1);
        assertThat(useCases.backlog()).isEqualTo(new EmbeddingBacklog(1, 0, List.of()));
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(1, 0));
        assertThat(useCases.backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }
}
