package dev.portfolio.application.search;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the model is called for a question, and what happens when it does not answer. */
final class DegradedSearchTest {

    private final UseCases useCases = new UseCases();

    @BeforeEach
    void twoPosts() {
        useCases.put(withTitle(withTexts(aPublishedPost(), "a zebra", null), "Zebra"));
        useCases.put(withTitle(withTexts(aPublishedPost(), "a quagga", null), "Quagga"));
        useCases.embed();
    }

    @ParameterizedTest
    @EnumSource(names = {"HYBRID", "SEMANTIC"})
    void theKeywordsAnswerAloneAndTheAnswerSaysSo(SearchMode mode) {
        useCases.memory().embedder().unavailable(true);
        SearchContent.Answer answer = ask(mode);
        assertThat(answer.degraded()).isTrue();
        assertThat(answer.mode()).isEqualTo(mode);
        assertThat(answer.items()).isEqualTo(ask(SearchMode.KEYWORD).items()).hasSize(1);
        assertThat(answer.items().getFirst().distance()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"HYBRID", "SEMANTIC"})
    void theMeaningAnswersAgainAsSoonAsTheModelDoes(SearchMode mode) {
        SearchContent.Answer before = ask(mode);
        useCases.memory().embedder().unavailable(true);
        assertThat(ask(mode).degraded()).isTrue();
        useCases.memory().embedder().unavailable(false);
        assertThat(ask(mode)).isEqualTo(before);
        assertThat(before.degraded()).isFalse();
    }

    @Test
    void theModelIsNotAskedForKeywords() {
        useCases.memory().embedder().unavailable(true);
        assertThat(ask(SearchMode.KEYWORD).degraded()).isFalse();
        assertThat(useCases.embedder().questions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HYBRID", "SEMANTIC"})
    void theModelIsAskedOnceAndOutsideOfTransactions(SearchMode mode) {
        useCases.embedder()
                .first(_ -> assertThat(useCases.transactions().inProgress()).isFalse());
        ask(mode);
        assertThat(useCases.embedder().questions()).containsExactly("zebra");
    }

    @ParameterizedTest
    @EnumSource(names = {"HYBRID", "SEMANTIC"})
    void aFaultOfTheModelIsNotTakenForItsAbsence(SearchMode mode) {
        useCases.embedder().failOn("zebra", new IllegalStateException("a fault"));
        assertThatThrownBy(() -> ask(mode)).hasMessage("a fault");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsAwayIsUnavailable(SearchMode mode) {
        useCases.memory().transactions().unavailable(true);
        assertThatThrownBy(() -> ask(mode)).isInstanceOf(Unavailable.class);
    }

    @Test
    void vectorsOfAnotherProfileAreNotCompared() {
        useCases.activate("another-model");
        assertThat(ask(SearchMode.SEMANTIC).items()).isEmpty();
        assertThat(ask(SearchMode.HYBRID).items()).isNotEmpty().allMatch(result -> result.distance() == null);
    }

    /** Connections to it are made by then. */
    @Test
    void anotherModelIsAskedSomethingBeforeItAnswers() {
        ask(SearchMode.SEMANTIC);
        useCases.activate("another-model");
        ask(SearchMode.SEMANTIC);
        ask(SearchMode.SEMANTIC);
        assertThat(useCases.embedder().questions()).containsExactly("zebra", "warm up", "zebra", "zebra");
    }

    private SearchContent.Answer ask(SearchMode mode) {
        return useCases.searchContent()
                .execute(new SearchContent.Query(new Question("zebra"), SearchFilter.NONE, mode, 10));
    }
}
