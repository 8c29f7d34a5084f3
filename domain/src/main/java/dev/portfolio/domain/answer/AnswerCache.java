package dev.portfolio.domain.answer;

import java.util.Optional;

/** Remembers answers for a while; may forget any of them at any time. */
public interface AnswerCache {

    /** The answer that was put last for this key, if it is still known. */
    Optional<Answer> find(AnswerKey key);

    void put(AnswerKey key, Answer answer);
}
