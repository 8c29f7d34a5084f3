package dev.portfolio.benchmarks.data;

import java.util.List;
import java.util.stream.IntStream;

/** The questions of a run, made once: making one takes longer than answering it. */
public record Questions(List<SeededQuestion> all) {

    /** Of this content. */
    public static Questions of(SeededContent content) {
        return new Questions(IntStream.rangeClosed(1, ContentLoader.QUESTIONS)
                .mapToObj(content::question)
                .toList());
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
