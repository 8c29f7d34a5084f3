package dev.portfolio.ai.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.portfolio.domain.answer.Answer;
import dev.portfolio.domain.answer.AnswerCache;
import dev.portfolio.domain.answer.AnswerKey;
import java.time.Duration;
import java.util.Optional;

/** The last answers in the memory of this process: a thousand, for an hour. */
public final class RecentAnswers implements AnswerCache {

    /** Some 20 KB each, with the passages they cite. */
    private static final int MOST = 1_000;

    private static final Duration OLDEST = Duration.ofHours(1);

    private final Cache<AnswerKey, Answer> answers =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(OLDEST).build();

    @Override
    public Optional<Answer> find(AnswerKey key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    @Override
    public void put(AnswerKey key, Answer answer) {
        answers.put(key, answer);
    }
}
