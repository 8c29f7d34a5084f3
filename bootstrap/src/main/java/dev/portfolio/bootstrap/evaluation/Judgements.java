package dev.portfolio.bootstrap.evaluation;

import dev.portfolio.application.evaluation.FindNamedItems;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.evaluation.JudgedQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings questions and judgements together with the items of this portfolio. */
public final class Judgements {

    private final FindNamedItems findNamedItems;

    public Judgements(FindNamedItems findNamedItems) {
        this.findNamedItems = findNamedItems;
    }

    /** Each question with the item that its own line names. {@link Invalid} when a line names none, or one that is not here. */
    public List<JudgedQuestion> ofLines(List<QuestionFile.Line> lines) {
        List<JudgedQuestion> judged = new ArrayList<>();
        for (QuestionFile.Line line : lines) {
            if (line.answer() == null) {
                throw new Invalid(
                        line.id(),
                        "names no right item: it needs 'file', 'slug' or 'item', or a file given by --judge");
            }
            Map<ContentId, Integer> grades = new HashMap<>();
            items(line.answer()).forEach(item -> grades.put(item, 1));
            judged.add(new JudgedQuestion(line.id(), line.question(), grades));
        }
        return judged;
    }

    /** The questions that these judgements have a right item for. {@link Invalid} when they name an item that is not here. */
    public List<JudgedQuestion> graded(List<QuestionFile.Line> lines, List<JudgementFile.Judgement> judgements) {
        Map<String, Map<ContentId, Integer>> grades = new HashMap<>();
        for (JudgementFile.Judgement judgement : judgements) {
            if (judgement.grade() > 0) {
                Map<ContentId, Integer> ofQuestion = grades.computeIfAbsent(judgement.question(), _ -> new HashMap<>());
                items(judgement.item()).forEach(item -> ofQuestion.merge(item, judgement.grade(), Math::max));
            }
        }
        return lines.stream()
                .filter(line -> grades.containsKey(line.id()))
                .map(line -> new JudgedQuestion(line.id(), line.question(), grades.getOrDefault(line.id(), Map.of())))
                .toList();
    }

    private List<ContentId> items(String name) {
        List<ContentId> items = findNamedItems.execute(new FindNamedItems.Query(name));
        if (items.isEmpty()) {
            throw new Invalid(
                    "'" + name + "'",
                    "is no published item here: neither the path of an imported file, nor a slug, nor an id");
        }
        return items;
    }
}
