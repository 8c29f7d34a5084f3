package dev.portfolio.domain.search;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Okapi BM25 (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), with the inverse
 * document frequency that is never negative: ln(1 + (N - n + 0.5) / (n + 0.5)).
 *
 * @param passages how many passages there are
 * @param averageLength how many words they have on average
 * @param frequencies in how many of them each word is
 */
record Bm25(int passages, double averageLength, Map<String, Integer> frequencies) {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /** The statistics of these passages, each given by its words. */
    static Bm25 over(Collection<List<String>> passages) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (List<String> words : passages) {
            new HashSet<>(words).forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        double averageLength = passages.stream().mapToInt(List::size).average().orElse(1);
        return new Bm25(passages.size(), Math.max(averageLength, 1), frequencies);
    }

    /** How well a passage with these words fits the question; 0 if it has none of its words. */
    double score(Collection<String> question, List<String> words) {
        return score(question.stream().distinct().collect(Collectors.toMap(Function.identity(), _ -> 1.0)), words);
    }

    /** The same with words that count by their weights. */
    double score(Map<String, Double> question, List<String> words) {
        double norm = K1 * (1 - B + B * words.size() / averageLength);
        double score = 0;
        for (Map.Entry<String, Double> word : question.entrySet()) {
            int occurrences = Collections.frequency(words, word.getKey());
            score += word.getValue() * rarity(word.getKey()) * occurrences * (K1 + 1) / (occurrences + norm);
        }
        return score;
    }

    private double rarity(String word) {
        int containing = frequencies.getOrDefault(word, 0);
        return Math.log(1 + (passages - containing + 0.5) / (containing + 0.5));
    }
}
