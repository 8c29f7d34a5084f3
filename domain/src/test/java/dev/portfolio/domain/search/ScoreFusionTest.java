package dev.portfolio.domain.search;

import static dev.portfolio.domain.search.ScoreFusion.fuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreFusionTest {

    private final FoundItem a = item("a");
    private final FoundItem b = item("b");
    private final FoundItem c = item("c");
    private final FoundItem d = item("d");

    @Test
    void scalesEachSideAndAddsByWeight() {
        List<SearchResult> fused = fuse(
                List.of(meaning(a, 0.9), meaning(b, 0.5), meaning(c, 0.1)),
                List.of(keyword(d, 5), keyword(b, 4), keyword(c, 1)),
                10);
        assertThat(fused).extracting(SearchResult::item).startsWith(b).endsWith(c);
        assertScores(fused, 0.5 * 0.5 + 0.5 * 0.8, 0.5, 0.5, 0.5 * 0.2);
    }

    @Test
    void anItemOfOneSideOnlyHasNothingFromTheOther() {
        List<SearchResult> fused = fuse(List.of(meaning(a, 0.9)), List.of(keyword(b, 3)), 10);
        assertThat(fused).extracting(SearchResult::item).containsExactly(a, b);
        assertScores(fused, 0.5, 0.5);
        assertThat(fused.getFirst().distance()).isEqualTo(1 - 0.9);
        assertThat(fused.getLast().distance()).isNull();
    }

    @Test
    void aFewWordsAreMoreThanNone() {
        List<SearchResult> fused = fuse(
                List.of(meaning(a, 0.9), meaning(b, 0.5), meaning(c, 0.5), meaning(d, 0.1)),
                List.of(keyword(a, 8), keyword(b, 2)),
                10);
        assertThat(fused).extracting(SearchResult::item).containsExactly(a, b, c, d);
        assertScores(fused, 1, 0.5 * 0.5 + 0.5 * 0.25, 0.5 * 0.5, 0);
    }

    @Test
    void aSingleItemIsTheHighestOfItsSide() {
        assertScores(fuse(List.of(meaning(a, -0.3)), List.of(), 10), 0.5);
        assertScores(fuse(List.of(), List.of(keyword(a, 0.001)), 10), 0.5);
        assertScores(fuse(List.of(meaning(a, 0.1)), List.of(keyword(a, 7)), 10), 1);
    }

    @Test
    void equalScoresAreOrderedById() {
        List<SearchResult> fused = fuse(List.of(meaning(c, 0.5), meaning(a, 0.5), meaning(b, 0.5)), List.of(), 10);
        assertThat(fused).extracting(SearchResult::item).containsExactly(a, b, c);
        assertScores(fused, 0.5, 0.5, 0.5);
    }

    @Test
    void theExcerptIsThatOfTheStrongerSide() {
        List<SearchResult> fused = fuse(
                List.of(meaning(a, 0.9), meaning(b, 0.2), meaning(c, 0.1)),
                List.of(keyword(a, 9), keyword(b, 8), keyword(d, 1)),
                10);
        assertThat(fused)
                .extracting(SearchResult::item, SearchResult::excerpt)
                .startsWith(tuple(a, "near in meaning"), tuple(b, "has the words"));
        assertThat(fused.get(1).distance()).isEqualTo(1 - 0.2);
    }

    @Test
    void givesNoMoreThanTheLimit() {
        assertThat(fuse(List.of(meaning(a, 0.9), meaning(b, 0.5)), List.of(keyword(c, 1), keyword(d, 0.5)), 2))
                .extracting(SearchResult::item)
                .containsExactlyInAnyOrder(a, c);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(fuse(List.of(), List.of(), 10)).isEmpty();
    }

    private static void assertScores(List<SearchResult> results, double... scores) {
        assertThat(results).hasSize(scores.length);
        for (int i = 0; i < scores.length; i++) {
            assertThat(results.get(i).score()).isCloseTo(scores[i], within(1e-12));
        }
    }

    private static MeaningMatch meaning(FoundItem item, double similarity) {
        return new MeaningMatch(item, 0.5, 1 - similarity, "near in meaning");
    }

    private static KeywordMatch keyword(FoundItem item, double score) {
        return new KeywordMatch(item, score, "has the words");
    }

    private static FoundItem item(String name) {
        return new FoundItem(new ContentRef(ContentType.POST, SampleContent.newId()), new Slug(name), name);
    }
}
