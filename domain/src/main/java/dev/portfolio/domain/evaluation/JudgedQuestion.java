package dev.portfolio.domain.evaluation;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.search.Question;
import java.util.List;
import java.util.Map;

/**
 * A question, and the items that people judged to answer it.
 *
 * @param id names it in reports
 * @param grades how well each item answers it, from 1 upwards; items that are not in it do not
 */
public record JudgedQuestion(String id, Question question, Map<ContentId, Integer> grades) {

    public JudgedQuestion {
        grades = Map.copyOf(grades);
        if (grades.isEmpty() || grades.values().stream().anyMatch(grade -> grade < 1)) {
            throw new IllegalArgumentException("Question " + id + " needs items with grades from 1 upwards.");
        }
    }

    /** The grades of these items in their order; 0 where an item does not answer the question. */
    public List<Integer> gradesOf(List<ContentId> ranking) {
        return ranking.stream().map(item -> grades.getOrDefault(item, 0)).toList();
    }
}
