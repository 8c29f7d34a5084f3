package dev.portfolio.bootstrap.evaluation;

import dev.portfolio.application.evaluation.AnsweredQuestion;
import dev.portfolio.application.evaluation.ModeEvaluation;
import dev.portfolio.domain.evaluation.Estimate;
import dev.portfolio.domain.evaluation.RankingMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An evaluation for people, as a table and a list of failures, and for programs. */
public final class EvaluationReport {

    private EvaluationReport() {}

    /** The lines of the table. */
    public static List<String> table(List<ModeEvaluation> evaluations) {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("%-9s".formatted("mode"));
        for (RankingMeasure measure : RankingMeasure.values()) {
            head.append("  %-19s".formatted(measure.key()));
        }
        lines.add(head.toString().stripTrailing());
        for (ModeEvaluation evaluation : evaluations) {
            StringBuilder line =
                    new StringBuilder("%-9s".formatted(evaluation.mode().key()));
            for (RankingMeasure measure : RankingMeasure.values()) {
                Estimate estimate = evaluation.estimate(measure);
                line.append("  %.3f (%.2f - %.2f)".formatted(estimate.mean(), estimate.low(), estimate.high()));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** A line for each question whose first item is wrong. */
    public static List<String> failures(ModeEvaluation evaluation) {
        return evaluation.failures().stream()
                .map(failure -> "%s %s, first came %s: %s"
                        .formatted(
                                failure.question().id(),
                                failure.rank() == 0 ? "not in " + RankingMeasure.DEPTH : "at " + failure.rank(),
                                first(failure),
                                failure.question().question().text()))
                .toList();
    }

    /** A mode as the members of a JSON object. */
    public static Map<String, Object> members(ModeEvaluation evaluation) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("mode", evaluation.mode().key());
        members.put("questions", evaluation.answered().size());
        for (RankingMeasure measure : RankingMeasure.values()) {
            Estimate estimate = evaluation.estimate(measure);
            members.put(measure.key(), Map.of("mean", estimate.mean(), "low", estimate.low(), "high", estimate.high()));
        }
        members.put(
                "failures",
                evaluation.failures().stream()
                        .map(failure ->
                                Map.of("id", failure.question().id(), "rank", failure.rank(), "first", first(failure)))
                        .toList());
        return members;
    }

    private static String first(AnsweredQuestion answer) {
        return answer.found().isEmpty()
                ? "nothing"
                : "\"" + answer.found().getFirst().title() + "\"";
    }
}
