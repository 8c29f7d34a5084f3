package dev.portfolio.application.embedding;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GetEmbeddingBacklogTest {

    private final UseCases useCases = new UseCases();
    private final GetEmbeddingBacklog backlog =
            new GetEmbeddingBacklog(useCases.queue(), useCases.profiles(), useCases.transactions());

    @Test
    void thereIsNoneAtFirst() {
        assertThat(backlog.execute()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void itTellsWhatWaitsAndWhatFailsUntilItIsEmbedded() {
        List<EmbeddingBacklog.Reason> reasons =
                List.of(new EmbeddingBacklog.Reason("The embedder is told to be unavailable.", 1));
        useCases.put(aPublishedPost());
        useCases.memory().embedder().unavailable(true);
        useCases.embed();
        useCases.memory().embedder().unavailable(false);
        useCases.put(aPublishedPost());
        assertThat(backlog.execute()).isEqualTo(new EmbeddingBacklog(2, 1, reasons));
        useCases.embed();
        assertThat(backlog.execute()).isEqualTo(new EmbeddingBacklog(1, 1, reasons));
    }
}
