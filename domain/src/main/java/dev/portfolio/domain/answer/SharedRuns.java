package dev.portfolio.domain.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds texts that repeat another one: that have eight words of it one after another. */
final class SharedRuns {

    private static final int LENGTH = 8;

    private final Set<List<String>> runs;

    SharedRuns(String text) {
        this.runs = runsOf(text);
    }

    boolean isSharedBy(String text) {
        return runsOf(text).stream().anyMatch(runs::contains);
    }

    private static Set<List<String>> runsOf(String text) {
        List<String> words = Tokens.of(Tokens.normal(text));
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + LENGTH)));
        }
        return runs;
    }
}
