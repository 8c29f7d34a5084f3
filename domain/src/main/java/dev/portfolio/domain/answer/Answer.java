package dev.portfolio.domain.answer;

import java.util.List;

/**
 * What is answered.
 *
 * @param text plain text with citations: each sentence has the number of its source, as in {@code [1]}
 * @param sources those that the text cites, by their numbers; empty in a refusal
 * @param refused whether nothing in the portfolio answers the question
 */
public record Answer(String text, List<Source> sources, boolean refused) {

    /** What is said where there is nothing to say. */
    public static final String REFUSAL = "Nothing in this portfolio answers that question.";

    public Answer {
        sources = List.copyOf(sources);
    }

    public static Answer refusal() {
        return new Answer(REFUSAL, List.of(), true);
    }
}
