package dev.portfolio.application.embedding;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.ScriptedIndex;
import dev.portfolio.application.UseCases;
import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.OnlyEmbedder;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.search.SearchMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A worker that dies on the way only delays: its claim runs out, and another takes the item. */
final class EmbeddingFaultsTest {

    private static final EmbedPending.Outcome ONE_EMBEDDED = new EmbedPending.Outcome(1, 0);

    private final UseCases useCases = new UseCases();
    private final Post post = useCases.put(withTitle(aPublishedPost(), "Poison"));

    @Test
    void anItemWhoseWorkerDiedIsTakenAgainWhenTheClaimHasRunOut() {
        useCases.embedder().failOn("Poison", new StackOverflowError("on purpose"));
        assertThatThrownBy(useCases::embed).isInstanceOf(StackOverflowError.class);
        useCases.embedder().first(_ -> {});
        useCases.clock().forward(Duration.ofMinutes(2).minusSeconds(1));
        assertThat(useCases.embed().nothingToDo()).isTrue();
        assertThat(useCases.backlog()).isEqualTo(new EmbeddingBacklog(1, 0, List.of()));
        useCases.clock().forward(Duration.ofSeconds(1));
        assertThat(useCases.embed()).isEqualTo(ONE_EMBEDDED);
        assertThat(useCases.found(SearchMode.SEMANTIC, "poison")).containsExactly("Poison");
    }

    @Test
    void anItemThatKillsItsWorkerHoldsNoOther() {
        useCases.put(withTitle(aPublishedPost(), "Good"));
        useCases.embedder().failOn("Poison", new StackOverflowError("on purpose"));
        assertThatThrownBy(() -> useCases.embed(4)).isInstanceOf(StackOverflowError.class);
        assertThat(useCases.embed(4)).isEqualTo(ONE_EMBEDDED);
        assertThat(useCases.found(SearchMode.SEMANTIC, "good")).containsExactly("Good");
    }

    @Test
    void aClaimIsMadeWhenItsItemIsTakenAndNotWhileOthersAreEmbedded() {
        useCases.put(withTitle(aPublishedPost(), "Good"));
        useCases.embedder().first(_ -> useCases.clock().forward(Duration.ofSeconds(100)));
        assertThat(useCases.embed(2)).isEqualTo(new EmbedPending.Outcome(2, 0));
        assertThat(useCases.embedder().batches()).hasSize(2);
    }

    @Test
    void whatWasStoredBeforeTheWorkerDiedIsNotEmbeddedAgain() {
        useCases.embed();
        useCases.put(post);
        useCases.embedder().batches().clear();
        assertThat(useCases.embed()).isEqualTo(ONE_EMBEDDED);
        assertThat(useCases.embedder().batches()).isEmpty();
    }

    @Test
    void vectorsThatCannotBeStoredPostponeTheItem() {
        ScriptedIndex index = new ScriptedIndex(useCases.index());
        index.afterChange(title -> {
            throw new IllegalStateException("no room");
        });
        EmbedPending embedPending = embedPending(useCases.embedder(), index);
        assertThat(embedPending.execute(new EmbedPending.Command(10))).isEqualTo(new EmbedPending.Outcome(0, 1));
        assertThat(useCases.memory().embeddingQueue().reasonOf(post.ref()))
                .contains("java.lang.IllegalStateException: no room");
        assertThat(useCases.found(SearchMode.SEMANTIC, "poison")).isEmpty();
    }

    @Test
    void aModelThatGivesTooFewVectorsPostponesTheItem() {
        EmbedPending embedPending = embedPending(new ForgetfulEmbedder(), useCases.index());
        assertThat(embedPending.execute(new EmbedPending.Command(10))).isEqualTo(new EmbedPending.Outcome(0, 1));
        assertThat(useCases.memory().embeddingQueue().reasonOf(post.ref()))
                .contains("java.lang.IllegalArgumentException: 1 vectors for 2 texts.");
    }

    private EmbedPending embedPending(Embedder embedder, SearchIndex index) {
        return new EmbedPending(
                useCases.queue(),
                index,
                new ProfileModels(
                        new FindLiveProfiles(useCases.profiles(), useCases.transactions()),
                        new OnlyEmbedder(embedder),
                        useCases.transactions(),
                        useCases.clock()),
                useCases.transactions(),
                useCases.clock());
    }

    private final class ForgetfulEmbedder implements Embedder {

        @Override
        public String model() {
            return "forgetful";
        }

        @Override
        public int dimension() {
            return useCases.embedder().dimension();
        }

        @Override
        public Embedding question(String text) {
            return useCases.embedder().question(text);
        }

        @Override
        public List<Embedding> texts(List<String> texts) {
            return useCases.embedder().texts(texts.subList(1, texts.size()));
        }

        @Override
        public List<Embedding> textsSoon(List<String> texts) {
            return texts(texts);
        }
    }
}
