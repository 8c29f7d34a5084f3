package dev.portfolio.domain.answer;

import dev.portfolio.domain.error.Unavailable;

/** The model failed in the middle of an answer of which a part has been said. */
public final class AnswerBrokenOff extends Unavailable {

    public AnswerBrokenOff(Unavailable cause) {
        super("answer_broken_off", "The answer broke off; ask again.", cause);
    }
}
