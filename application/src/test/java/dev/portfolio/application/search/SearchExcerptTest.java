package dev.portfolio.application.search;

import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The excerpt of a result is the passage that matches, wherever in a long post it is. */
final class SearchExcerptTest {

    private final UseCases useCases = new UseCases();

    @BeforeEach
    void aLongPost() {
        String body =
                "Prelude " + "filler ".repeat(400) + "the *zebra* and the quagga" + " filler".repeat(400) + " finale";
        useCases.put(withTitle(withTexts(aPublishedPost(), body, null), "Animals"));
        useCases.embed();
    }

    @ParameterizedTest
    @EnumSource
    void thePassageInTheMiddleIsTheExcerpt(SearchMode mode) {
        SearchResult result = only(mode, "zebra quagga");
        assertThat(result.excerpt()).contains("the zebra and the quagga").doesNotContain("Prelude", "finale");
        assertThat(result.excerpt().split(" ")).hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void thePassageAtTheEndIsTheExcerpt(SearchMode mode) {
        assertThat(only(mode, "finale").excerpt()).endsWith("finale");
    }

    @ParameterizedTest
    @EnumSource
    void thePassageAtTheBeginningIsTheExcerpt(SearchMode mode) {
        assertThat(only(mode, "prelude").excerpt()).startsWith("Prelude");
    }

    @Test
    void withoutTheModelItIsTheSame() {
        useCases.memory().embedder().unavailable(true);
        assertThat(only(SearchMode.HYBRID, "quagga").excerpt()).contains("the zebra and the quagga");
    }

    private SearchResult only(SearchMode mode, String question) {
        assertThat(useCases.search(mode, question)).hasSize(1);
        return useCases.search(mode, question).getFirst();
    }
}
