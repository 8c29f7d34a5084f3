package dev.portfolio.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.search.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RankingMeasureTest {

    private final ContentId best = SampleContent.newId();
    private final ContentId good = SampleContent.newId();
    private final ContentId wrong = SampleContent.newId();
    private final JudgedQuestion question = new JudgedQuestion("q", new Question("why"), Map.of(best, 3, good, 1));

    @Test
    void hitsLookAtTheFirstPlaces() {
        assertThat(of(RankingMeasure.HIT_AT_1, good, wrong)).isEqualTo(1);
        assertThat(of(RankingMeasure.HIT_AT_1, wrong, good)).isZero();
        assertThat(of(RankingMeasure.HIT_AT_5, wrong, wrong, wrong, wrong, good))
                .isEqualTo(1);
        assertThat(of(RankingMeasure.HIT_AT_5, wrong, wrong, wrong, wrong, wrong, good))
                .isZero();
        assertThat(of(RankingMeasure.HIT_AT_5)).isZero();
    }

    @Test
    void theReciprocalRankEndsAfterTheTenth() {
        assertThat(of(RankingMeasure.RECIPROCAL_RANK, wrong, wrong, wrong, best))
                .isEqualTo(0.25);
        List<ContentId> late = new ArrayList<>(Collections.nCopies(10, wrong));
        late.add(best);
        assertThat(RankingMeasure.RECIPROCAL_RANK.of(question, question.gradesOf(late)))
                .isZero();
    }

    /** (3 / log2(2) + 1 / log2(3)) is the best gain; (1 + 3 / log2(3)) is that of the two in the other order. */
    @Test
    void theGainKnowsGradesAndRanks() {
        assertThat(of(RankingMeasure.NDCG, best, good)).isCloseTo(1, within(1e-9));
        assertThat(of(RankingMeasure.NDCG, good, best)).isCloseTo(2.892789 / 3.630930, within(1e-6));
        assertThat(of(RankingMeasure.NDCG, best)).isCloseTo(3 / 3.630930, within(1e-6));
        assertThat(of(RankingMeasure.NDCG, wrong)).isZero();
    }

    @Test
    void aQuestionWithoutARightItemMeasuresNothing() {
        assertThatThrownBy(() -> new JudgedQuestion("q", new Question("why"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JudgedQuestion("q", new Question("why"), Map.of(best, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private double of(RankingMeasure measure, ContentId... ranking) {
        return measure.of(question, question.gradesOf(List.of(ranking)));
    }
}
