package dev.portfolio.benchmarks.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The questions of a run, made once: making one takes longer than answering it. No two have the same text. */
public record Questions(List<SeededQuestion> all) {

    /** Of this content. */
    public static Questions of(SeededContent content) {
        Map<String, SeededQuestion> byText = new LinkedHashMap<>();
        IntStream.rangeClosed(1, ContentLoader.QUESTIONS)
                .mapToObj(content::question)
                .forEach(question -> byText.putIfAbsent(question.text(), question));
        return new Questions(List.copyOf(byText.values()));
    }

    /** The questions in turns, for ever. */
    public SeededQuestion at(int turn) {
        return all.get(turn % all.size());
    }

    /** The first so many. */
    public List<SeededQuestion> first(int count) {
        return all.subList(0, Math.min(count, all.size()));
    }
}
