package dev.portfolio.domain.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words that published texts have, and what a misspelt one may mean. */
record PublishedWords(Set<String> words) {

    private static final double BY_ONE_LETTER = 0.8;
    private static final int MOST_UNKNOWN = 5;
    private static final int MOST_MEANT = 3;
    private static final Pattern HELPED = Pattern.compile("\\p{L}{5,40}");

    static PublishedWords of(Collection<List<String>> passages) {
        return new PublishedWords(passages.stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    /** Each word of the question with weight 1, and words that are spelt like its unknown ones with less. */
    Map<String, Double> weighted(Collection<String> question) {
        Map<String, Double> weights = new HashMap<>();
        question.forEach(word -> weights.put(word, 1.0));
        List<String> unknown = new HashSet<>(question)
                .stream()
                        .filter(word -> !words.contains(word))
                        .filter(word -> HELPED.matcher(word).matches() && !SearchWords.isUnspaced(word))
                        .toList();
        if (unknown.size() <= MOST_UNKNOWN) {
            unknown.forEach(word -> meant(word).forEach((term, weight) -> weights.merge(term, weight, Math::max)));
        }
        return weights;
    }

    private Map<String, Double> meant(String misspelt) {
        return words.stream()
                .map(word -> Map.entry(word, likeness(word, misspelt)))
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_MEANT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static double likeness(String word, String misspelt) {
        if (word.length() < 4) {
            return 0;
        }
        if (differByOneLetter(word, misspelt)) {
            return BY_ONE_LETTER;
        }
        double similarity = similarity(word, misspelt);
        return misspelt.length() >= 8 && similarity >= 0.5 ? similarity : 0;
    }

    private static boolean differByOneLetter(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String left = one.substring(start);
        String right = other.substring(start);
        return after(left, 1).equals(after(right, 1))
                || left.equals(after(right, 1))
                || after(left, 1).equals(right)
                || (after(left, 2).equals(after(right, 2)) && swapped(left).equals(right));
    }

    private static String after(String text, int characters) {
        return text.substring(Math.min(characters, text.length()));
    }

    private static String swapped(String text) {
        return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    }

    /** As {@code pg_trgm} calculates it: the trigrams in common, of all. */
    private static double similarity(String one, String other) {
        Set<String> common = trigrams(one);
        Set<String> all = trigrams(one);
        common.retainAll(trigrams(other));
        all.addAll(trigrams(other));
        return (double) common.size() / all.size();
    }

    private static Set<String> trigrams(String word) {
        String padded = "  " + word + " ";
        return IntStream.rangeClosed(0, padded.length() - 3)
                .mapToObj(start -> padded.substring(start, start + 3))
                .collect(Collectors.toSet());
    }
}
