package dev.portfolio.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class Bm25Test {

    private static final Offset<Double> ROUNDING = within(1e-12);

    private final Bm25 bm25 = Bm25.over(List.of(List.of("a", "b"), List.of("a", "a", "c", "d")));

    @Test
    void scoresAsCalculatedByHand() {
        // Two passages of 3 words on average; "a" is in both, "b" in one.
        double rarityOfA = Math.log(1 + 0.5 / 2.5);
        double rarityOfB = Math.log(1 + 1.5 / 1.5);
        double normOfTwoWords = 1.2 * (0.25 + 0.75 * 2 / 3);
        double normOfFourWords = 1.2 * (0.25 + 0.75 * 4 / 3);
        assertThat(bm25.score(List.of("a", "b", "a"), List.of("a", "b")))
                .isCloseTo((rarityOfA + rarityOfB) * 2.2 / (1 + normOfTwoWords), ROUNDING);
        assertThat(bm25.score(List.of("a"), List.of("a", "a", "c", "d")))
                .isCloseTo(rarityOfA * 2 * 2.2 / (2 + normOfFourWords), ROUNDING);
    }

    @Test
    void isZeroWithoutACommonWord() {
        assertThat(bm25.score(List.of("z"), List.of("a", "b"))).isZero();
        assertThat(bm25.score(List.of(), List.of("a", "b"))).isZero();
    }

    @Test
    void isPositiveWhereThereAreNoPassagesToCompareWith() {
        assertThat(Bm25.over(List.of()).score(List.of("a"), List.of("a"))).isPositive();
    }

    @Test
    void wordsAreGroupsOfLettersAndWholeNames() {
        assertThat(SearchWords.of("Set SQLITE_TMPDIR, or C++/.NET (end)."))
                .containsExactlyInAnyOrder(
                        "set", "sqlite", "tmpdir", "sqlite_tmpdir", "or", "c", "net", "c++/.net", "end");
        assertThat(SearchWords.of("C++, C#; .NET: node.js"))
                .containsExactlyInAnyOrder("c", "c++", "c", "c#", "net", ".net", "node", "js", "node.js");
        assertThat(SearchWords.of("?! -- 😀 \0")).isEmpty();
    }
}
