package dev.portfolio.domain.answer;

import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.search.Question;

/**
 * A question that was asked before in the same conversation, and what it was answered.
 *
 * @param answer at most {@value #LONGEST_ANSWER} characters
 */
public record Turn(Question question, String answer) {

    public static final int LONGEST_ANSWER = 4_000;

    public Turn {
        answer = Texts.required("answer", answer, LONGEST_ANSWER);
    }
}
