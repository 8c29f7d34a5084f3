package dev.portfolio.domain.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** An answer of the sentences that fit a question best, word for word, each with its source. */
public final class ExtractiveAnswer {

    /** More would be reading, not answering. */
    public static final int MOST_SENTENCES = 3;

    /** A sentence that fits less than so much of what the best one does is left out. */
    private static final double WORTH_SAYING = 0.8;

    private ExtractiveAnswer() {}

    /**
     * A sentence and how well it fits.
     *
     * @param score 0 and more; comparable among the sentences of one question
     */
    public record Scored(QuotedSentence sentence, double score) {}

    /** The best of them in the order of their sources; a refusal where there is none. */
    public static Answer of(List<Scored> scored) {
        List<Scored> best = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST_SENTENCES)
                .toList();
        if (best.isEmpty()) {
            return Answer.refusal();
        }
        double enough = best.getFirst().score() * WORTH_SAYING;
        List<QuotedSentence> said = best.stream()
                .filter(one -> one.score() >= enough)
                .map(Scored::sentence)
                .sorted(Comparator.comparingInt(
                                (QuotedSentence sentence) -> sentence.source().number())
                        .thenComparingInt(QuotedSentence::position))
                .toList();
        String text = said.stream()
                .map(sentence -> sentence.text() + " [" + sentence.source().number() + "]")
                .collect(Collectors.joining(" "));
        return new Answer(text, sources(said), false);
    }

    private static List<Source> sources(List<QuotedSentence> said) {
        List<Source> sources = new ArrayList<>();
        for (QuotedSentence sentence : said) {
            if (!sources.contains(sentence.source())) {
                sources.add(sentence.source());
            }
        }
        return sources;
    }
}
