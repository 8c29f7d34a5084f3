package dev.portfolio.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.search.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a memory of answers promises. */
public abstract class AnswerCacheContract {

    private static final AnswerKey KEY = AnswerKey.of(new Question("why"), List.of(), "model", List.of());
    private static final AnswerKey OTHER = AnswerKey.of(new Question("how"), List.of(), "model", List.of());

    protected abstract AnswerCache cache();

    @Test
    void whatWasPutLastIsFound() {
        AnswerCache cache = cache();
        cache.put(KEY, new Answer("So.", List.of(), false));
        cache.put(KEY, Answer.refusal());
        assertThat(cache.find(KEY)).contains(Answer.refusal());
    }

    @Test
    void whatWasNotPutIsNotFound() {
        AnswerCache cache = cache();
        cache.put(KEY, Answer.refusal());
        assertThat(cache.find(OTHER)).isEmpty();
    }
}
