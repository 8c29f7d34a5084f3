package dev.portfolio.bootstrap.evaluation;

import dev.portfolio.domain.error.Invalid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Graded judgements as the TREC conferences write them (qrels): question, a field without meaning, item, grade. */
public final class JudgementFile {

    private JudgementFile() {}

    /**
     * One line.
     *
     * @param item the name of an item: a file, a slug or an id
     * @param grade how well it answers; 0 and below: it does not
     */
    public record Judgement(String question, String item, int grade) {}

    /** {@link Invalid} naming the line, when it is not such a file. */
    public static List<Judgement> read(Path file) {
        List<Judgement> judgements = new ArrayList<>();
        List<String> lines = QuestionFile.texts(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                judgements.add(
                        judgement(file + ":" + (i + 1), lines.get(i).strip().split("\\s+")));
            }
        }
        return judgements;
    }

    private static Judgement judgement(String place, String[] fields) {
        if (fields.length != 4) {
            throw new Invalid(
                    place,
                    "has " + fields.length + " fields; wanted are four: QUESTION 0 ITEM GRADE, as in 'q1 0 my-post 2'");
        }
        try {
            return new Judgement(fields[0], fields[2], Integer.parseInt(fields[3]));
        } catch (NumberFormatException e) {
            throw new Invalid(place, "has the grade '" + fields[3] + "', which is not a whole number");
        }
    }
}
