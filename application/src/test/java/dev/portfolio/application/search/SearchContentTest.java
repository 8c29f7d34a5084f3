package dev.portfolio.application.search;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.post.Posts.aPublishedPost;
import static dev.portfolio.domain.post.Posts.withTags;
import static dev.portfolio.domain.post.Posts.withTexts;
import static dev.portfolio.domain.post.Posts.withTitle;
import static dev.portfolio.domain.project.Projects.aPublishedProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.search.FoundItem;
import dev.portfolio.domain.search.Question;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.search.SearchMode;
import dev.portfolio.domain.search.SearchResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchContentTest {

    private final UseCases useCases = new UseCases();

    @ParameterizedTest
    @EnumSource
    void theItemThatFitsBestComesFirst(SearchMode mode) {
        useCases.put(post("Bread", "sourdough baking at home"));
        Post pool = useCases.put(post("Pools", "database connections are kept alive by a pool"));
        useCases.embed();
        SearchContent.Answer answer = ask("how are connections kept alive", SearchFilter.NONE, mode, 10);
        assertThat(answer.mode()).isEqualTo(mode);
        assertThat(answer.degraded()).isFalse();
        assertThat(answer.items().getFirst().item()).isEqualTo(new FoundItem(pool.ref(), pool.slug(), "Pools"));
        assertThat(answer.items()).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @ParameterizedTest
    @EnumSource
    void itemsOfAllTypesAreFound(SearchMode mode) {
        Post post = useCases.put(post("Pools", "zebra"));
        Project project = useCases.put(aPublishedProject());
        Certification certification = useCases.put(aCertification());
        useCases.embed();
        assertThat(useCases.found(mode, "zebra rain hours"))
                .containsExactlyInAnyOrder(post.title(), project.title(), certification.name());
    }

    @Test
    void whatHasNoVectorYetIsFoundByKeywordsOnly() {
        useCases.put(post("Embedded", "zebra"));
        useCases.embed();
        useCases.put(post("Waiting", "zebra"));
        assertThat(useCases.found(SearchMode.SEMANTIC, "zebra")).containsExactly("Embedded");
        assertThat(useCases.found(SearchMode.KEYWORD, "zebra")).containsExactlyInAnyOrder("Embedded", "Waiting");
        assertThat(useCases.found(SearchMode.HYBRID, "zebra")).containsExactly("Embedded", "Waiting");
    }

    @Test
    void theDistanceIsToldWhereTheMeaningMatched() {
        useCases.put(post("zebra", "zebra"));
        useCases.embed();
        useCases.put(post("Waiting", "zebra"));
        assertThat(useCases.search(SearchMode.SEMANTIC, "zebra"))
                .extracting(SearchResult::distance)
                .allSatisfy(distance -> assertThat(distance).isBetween(-1e-6, 1e-6));
        assertThat(useCases.search(SearchMode.KEYWORD, "zebra"))
                .extracting(SearchResult::distance)
                .containsExactly(null, null);
        assertThat(useCases.search(SearchMode.HYBRID, "zebra"))
                .satisfiesExactly(
                        byBoth -> assertThat(byBoth.distance()).isNotNull(),
                        byKeywords -> assertThat(byKeywords.distance()).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void theLimitIsKept(SearchMode mode) {
        for (int i = 0; i < 5; i++) {
            useCases.put(post("Post " + i, "zebra"));
        }
        useCases.embed();
        assertThat(ask("zebra", SearchFilter.NONE, mode, 1).items()).hasSize(1);
        assertThat(ask("zebra", SearchFilter.NONE, mode, 3).items()).hasSize(3);
        assertThat(ask("zebra", SearchFilter.NONE, mode, ResultLimit.MAX).items())
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101})
    void aLimitOutOfRangeIsRefused(int limit) {
        assertThatThrownBy(() -> ask("zebra", SearchFilter.NONE, SearchMode.KEYWORD, limit))
                .isInstanceOf(Invalid.class)
                .hasMessage("limit: is " + limit + "; allowed is 1 to 100");
    }

    @ParameterizedTest
    @EnumSource
    void filtersRestrictTheAnswer(SearchMode mode) {
        Post tagged = useCases.put(withTags(post("Tagged", "zebra"), "animals"));
        Post other = useCases.put(withTags(post("Other", "zebra"), "animal"));
        Certification certification = useCases.put(aCertification());
        useCases.embed();
        assertThat(titles(SearchFilter.of(ContentType.POST, null), mode))
                .containsExactlyInAnyOrder(tagged.title(), other.title());
        assertThat(titles(SearchFilter.of(null, "animals"), mode)).containsExactly(tagged.title());
        assertThat(titles(SearchFilter.of(ContentType.CERTIFICATION, null), mode))
                .containsExactly(certification.name());
        assertThat(titles(SearchFilter.of(ContentType.PROJECT, "animals"), mode))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundWhereThereIsNothing(SearchMode mode) {
        assertThat(ask("zebra", SearchFilter.NONE, mode, 10).items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYWORD", "HYBRID"})
    void whatIsQuotedHasToBeThere(SearchMode mode) {
        useCases.put(post("Words", "zebra stripes, and the stripes of a zebra crossing"));
        useCases.put(post("Phrase", "the zebra crossing"));
        useCases.embed();
        SearchContent.Answer answer = ask("\"zebra crossing\" stripes", SearchFilter.NONE, mode, 10);
        assertThat(answer.items()).extracting(result -> result.item().title()).contains("Phrase", "Words");
        assertThat(answer.phrases()).containsExactly("zebra crossing");
        assertThat(ask("\"the zebra crossing\" stripes", SearchFilter.NONE, mode, 10)
                        .items())
                .extracting(result -> result.item().title())
                .containsExactly("Phrase");
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingHasThePhraseTheWordsCount(SearchMode mode) {
        useCases.put(post("Words", "crossing a zebra"));
        useCases.embed();
        SearchContent.Answer answer = ask("\"zebra crossing\"", SearchFilter.NONE, mode, 10);
        assertThat(answer.items()).extracting(result -> result.item().title()).containsExactly("Words");
        assertThat(answer.phrases()).isEmpty();
    }

    private List<String> titles(SearchFilter filter, SearchMode mode) {
        return ask("zebra professional", filter, mode, 10).items().stream()
                .map(result -> result.item().title())
                .toList();
    }

    private SearchContent.Answer ask(String question, SearchFilter filter, SearchMode mode, int limit) {
        return useCases.searchContent().execute(new SearchContent.Query(new Question(question), filter, mode, limit));
    }

    private static Post post(String title, String body) {
        return withTags(withTitle(withTexts(aPublishedPost(), body, null), title));
    }
}
