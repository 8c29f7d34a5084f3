package dev.portfolio.application.embedding;

import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.SearchMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An item changes while the model is working on what it said before. */
final class ChangeDuringEmbeddingTest {

    private static final EmbedPending.Outcome ONE_EMBEDDED = new EmbedPending.Outcome(1, 0);

    private final UseCases useCases = new UseCases();
    private final Post post =
            useCases.put(withTags(withTitle(withTexts(aPublishedPost(), "a zebra", null), "Animals")));

    @Test
    void theVectorOfAnOldTextIsDroppedAndTheNewTextEmbeddedNext() {
        duringEmbedding(() -> useCases.put(withTexts(post, "a quagga", null)));
        assertThat(useCases.embed(1)).isEqualTo(ONE_EMBEDDED);
        assertThat(useCases.found(SearchMode.SEMANTIC, "zebra")).isEmpty();
        assertThat(useCases.backlog()).isEqualTo(new EmbeddingBacklog(1, 0, List.of()));
        assertThat(useCases.embed()).isEqualTo(ONE_EMBEDDED);
        assertThat(useCases.search(SearchMode.SEMANTIC, "quagga").getFirst().excerpt())
                .isEqualTo("a quagga");
        assertThat(useCases.backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void anOldTitleIsDroppedWithAllThatWasEmbeddedInItsContext() {
        duringEmbedding(() -> useCases.put(withTitle(post, "Beasts")));
        useCases.embed(1);
        assertThat(useCases.found(SearchMode.SEMANTIC, "zebra")).isEmpty();
        useCases.embed();
        assertThat(useCases.embedder().texts())
                .containsExactly("Animals\na zebra", "Animals\na zebra", "Beasts\na zebra", "Beasts\na zebra");
        assertThat(useCases.found(SearchMode.SEMANTIC, "zebra")).containsExactly("Beasts");
    }

    @Test
    void passagesThatStayTheSameKeepTheirVectors() {
        String filler = "filler ".repeat(200);
        Post longPost = useCases.put(withTexts(post, filler + "zebra", null));
        duringEmbedding(() -> useCases.put(withTexts(longPost, filler + "quagga", null)));
        useCases.embed(1);
        useCases.embedder().batches().clear();
        useCases.embed();
        assertThat(useCases.embedder().texts()).hasSize(2).allMatch(text -> text.endsWith("quagga"));
    }

    @Test
    void whatIsUnpublishedMeanwhileIsNotFound() {
        duringEmbedding(() -> useCases.put(withPublication(post, draft())));
        useCases.embed();
        for (SearchMode mode : SearchMode.values()) {
            assertThat(useCases.found(mode, "zebra")).isEmpty();
        }
    }

    @Test
    void whatIsRemovedMeanwhileDoesNotComeBack() {
        duringEmbedding(() -> useCases.memory().searchIndex().remove(post.ref()));
        assertThat(useCases.embed()).isEqualTo(ONE_EMBEDDED);
        assertThat(useCases.found(SearchMode.SEMANTIC, "zebra")).isEmpty();
        assertThat(useCases.backlog()).isEqualTo(EmbeddingBacklog.EMPTY);
    }

    @Test
    void aFailureAfterTheChangeStillTriesTheNewText() {
        duringEmbedding(() -> {
            useCases.put(withTexts(post, "a quagga", null));
            throw new IllegalStateException("on purpose");
        });
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(0, 1));
        useCases.clock().forward(Duration.ofSeconds(5));
        assertThat(useCases.embed()).isEqualTo(ONE_EMBEDDED);
        assertThat(useCases.search(SearchMode.SEMANTIC, "quagga").getFirst().excerpt())
                .isEqualTo("a quagga");
    }

    /** Does something once while the model is at work. */
    private void duringEmbedding(Runnable change) {
        useCases.embedder().first(_ -> {
            useCases.embedder().first(_ -> {});
            change.run();
        });
    }
}
