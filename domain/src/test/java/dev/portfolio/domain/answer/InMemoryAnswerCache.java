package dev.portfolio.domain.answer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Forgets nothing. */
public final class InMemoryAnswerCache implements AnswerCache {

    private final Map<AnswerKey, Answer> answers = new ConcurrentHashMap<>();

    @Override
    public Optional<Answer> find(AnswerKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    @Override
    public void put(AnswerKey key, Answer answer) {
        answers.put(key, answer);
    }
}
