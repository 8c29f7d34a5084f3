package dev.portfolio.application.embedding;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import org.junit.jupiter.api.Test;

final class GetEmbeddingBacklogTest {

    private final UseCases useCases = new UseCases();
    private final GetEmbeddingBacklog backlog = new GetEmbeddingBacklog(useCases.queue(), useCases.transactions());

    @Test
    void thereIsNoneAtFirst() {
        assertThat(backlog.execute()).isEqualTo(new EmbeddingBacklog(0, 0));
    }

    @Test
    void itTellsWhatWaitsAndWhatFailsUntilItIsEmbedded() {
        useCases.put(aPublishedPost());
        useCases.memory().embedder().unavailable(true);
        useCases.embed();
        useCases.memory().embedder().unavailable(false);
        useCases.put(aPublishedPost());
        assertThat(backlog.execute()).isEqualTo(new EmbeddingBacklog(2, 1));
        useCases.embed();
        assertThat(backlog.execute()).isEqualTo(new EmbeddingBacklog(1, 1));
    }
}
