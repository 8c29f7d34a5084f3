package dev.portfolio.application.evaluation;

import dev.portfolio.domain.evaluation.Estimate;
import dev.portfolio.domain.evaluation.RankingMeasure;
import dev.portfolio.domain.search.SearchMode;
import java.util.List;

/**
 * How well one way of searching did.
 *
 * @param answered every question, in the order in which they were asked
 */
public record ModeEvaluation(SearchMode mode, List<AnsweredQuestion> answered) {

    public ModeEvaluation {
        answered = List.copyOf(answered);
    }

    public Estimate estimate(RankingMeasure measure) {
        return Estimate.of(
                answered.stream().map(answer -> answer.measured(measure)).toList());
    }

    /** The questions whose first item is wrong. */
    public List<AnsweredQuestion> failures() {
        return answered.stream().filter(answer -> answer.rank() != 1).toList();
    }
}
