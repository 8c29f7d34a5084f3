package dev.portfolio.application.evaluation;

import dev.portfolio.domain.evaluation.JudgedQuestion;
import dev.portfolio.domain.evaluation.RankingMeasure;
import dev.portfolio.domain.search.FoundItem;
import java.util.List;

/**
 * What search gave for a question.
 *
 * @param found the first ten, best first
 */
public record AnsweredQuestion(JudgedQuestion question, List<FoundItem> found) {

    public AnsweredQuestion {
        found = List.copyOf(found);
    }

    /** The rank of the first right item, from 1; 0 where none of the ten is. */
    public int rank() {
        return RankingMeasure.firstRight(grades());
    }

    double measured(RankingMeasure measure) {
        return measure.of(question, grades());
    }

    private List<Integer> grades() {
        return question.gradesOf(found.stream().map(item -> item.ref().id()).toList());
    }
}
