package dev.portfolio.application.embedding;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.content.SampleContent.published;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withPublication;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.SearchMode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EmbedPendingTest {

    private static final EmbeddingBacklog NOTHING = EmbeddingBacklog.EMPTY;

    private final UseCases useCases = new UseCases();

    @Test
    void whatIsWaitingIsFoundByMeaningAfterwards() {
        Post post = useCases.put(aPublishedPost());
        assertThat(useCases.found(SearchMode.SEMANTIC, "pool")).isEmpty();
        EmbedPending.Outcome outcome = useCases.embed();
        assertThat(outcome).isEqualTo(new EmbedPending.Outcome(1, 0));
        assertThat(outcome.nothingToDo()).isFalse();
        assertThat(useCases.found(SearchMode.SEMANTIC, "pool")).containsExactly(post.title());
        assertThat(useCases.backlog()).isEqualTo(NOTHING);
    }

    @Test
    void theOpeningAndEachPassageInTheContextOfItsTitleAreEmbedded() {
        useCases.put(withTitle(withTexts(aPublishedPost(), "word ".repeat(300), null), "Title"));
        useCases.embed();
        assertThat(useCases.embedder().texts())
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).startsWith("Title\nword word"))
                .first()
                .isEqualTo("Title\n" + "word ".repeat(300).strip());
    }

    @Test
    void itemsOfAllTypesAreEmbedded() {
        useCases.put(aPublishedPost());
        useCases.put(aPublishedProject());
        useCases.put(aCertification());
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(3, 0));
        assertThat(useCases.found(SearchMode.SEMANTIC, "anything")).hasSize(3);
    }

    @Test
    void noMoreItemsAreTakenThanWanted() {
        for (int i = 0; i < 5; i++) {
            useCases.put(aPublishedPost());
        }
        assertThat(useCases.embed(0).nothingToDo()).isTrue();
        assertThat(useCases.embed(2)).isEqualTo(new EmbedPending.Outcome(2, 0));
        assertThat(useCases.backlog()).isEqualTo(new EmbeddingBacklog(3, 0, List.of()));
        assertThat(useCases.embed(10)).isEqualTo(new EmbedPending.Outcome(3, 0));
    }

    @Test
    void whereNothingWaitsTheModelIsNotCalled() {
        EmbedPending.Outcome outcome = useCases.embed();
        assertThat(outcome.nothingToDo()).isTrue();
        assertThat(useCases.embedder().batches()).isEmpty();
    }

    @Test
    void manyTextsGoToTheModelInBatchesAndKeepTheirOrder() {
        useCases.put(withTitle(withTexts(aPublishedPost(), "filler ".repeat(12_000) + "quagga", null), "Long"));
        useCases.embed();
        assertThat(useCases.embedder().batches())
                .hasSizeGreaterThan(2)
                .allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(32));
        assertThat(useCases.embedder().texts())
                .hasSizeGreaterThan(64)
                .last()
                .asString()
                .endsWith("quagga");
        assertThat(useCases.search(SearchMode.SEMANTIC, "quagga").getFirst().excerpt())
                .endsWith("quagga");
    }

    @Test
    void textsThatHaveAVectorAreNotEmbeddedAgain() {
        Post post = useCases.put(withTexts(aPublishedPost(), "word ".repeat(300), null));
        useCases.embed();
        useCases.embedder().batches().clear();
        useCases.put(withTags(post, "another"));
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(1, 0));
        assertThat(useCases.embedder().batches()).isEmpty();
        useCases.put(withTexts(post, "word ".repeat(300) + "end", null));
        useCases.embed();
        assertThat(useCases.embedder().texts())
                .as("the opening and the last passage")
                .hasSize(2)
                .allMatch(text -> text.endsWith("end"));
    }

    @Test
    void aDraftIsEmbeddedTooSoThatItIsFoundAsSoonAsItIsPublished() {
        Post draft = useCases.put(aDraft());
        useCases.embed();
        useCases.put(withPublication(draft, published()));
        assertThat(useCases.found(SearchMode.SEMANTIC, "pool")).containsExactly(draft.title());
    }

    @Test
    void anotherProfileEmbedsAnew() {
        Post post = useCases.put(aPublishedPost());
        useCases.embed();
        useCases.activate("another-model");
        useCases.put(post);
        useCases.embed();
        assertThat(useCases.embedder().texts()).hasSize(4);
        assertThat(useCases.found(SearchMode.SEMANTIC, "pool")).containsExactly(post.title());
    }

    @Test
    void whatIsNotInTheIndexAnyMoreLeavesTheQueue() {
        ContentRef gone = new ContentRef(ContentType.POST, SampleContent.newId());
        useCases.memory().embeddingQueue().add(gone, useCases.profile(), SampleContent.NOW);
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(1, 0));
        assertThat(useCases.backlog()).isEqualTo(NOTHING);
        assertThat(useCases.embedder().batches()).isEqualTo(List.of());
    }

    @Test
    void theModelIsCalledOutsideOfTransactions() {
        useCases.put(aPublishedPost());
        useCases.embedder()
                .first(_ -> assertThat(useCases.transactions().inProgress()).isFalse());
        assertThat(useCases.embed()).isEqualTo(new EmbedPending.Outcome(1, 0));
    }
}
