package dev.portfolio.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.InTransactionsOnly;
import dev.portfolio.application.UseCases;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.idempotency.IdempotencyKeyReused;
import dev.portfolio.domain.idempotency.IdempotencyKeys;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class AnswerOnceTest {

    private static final Editor EDITOR =
            new Editor(new UserId(UUID.fromString("01900000-0000-7000-8000-00000000cafe")));

    private final UseCases useCases = new UseCases();
    private final IdempotencyKeys keys =
            InTransactionsOnly.of(IdempotencyKeys.class, useCases.memory().idempotencyKeys(), useCases.transactions());
    private final AnswerOnce answerOnce = new AnswerOnce(keys, useCases.transactions(), useCases.clock());
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void theWorkIsDoneOnceInATransaction() {
        assertThat(answer("key", "call", this::work)).isEqualTo(new AnswerOnce.Answer("1", false));
        assertThat(answer("key", "call", this::work)).isEqualTo(new AnswerOnce.Answer("1", true));
        assertThat(answer("other", "call", this::work)).isEqualTo(new AnswerOnce.Answer("2", false));
    }

    @Test
    void anotherCallWithTheKeyIsRefused() {
        answer("key", "call", this::work);
        assertThatThrownBy(() -> answer("key", "another call", this::work)).isInstanceOf(IdempotencyKeyReused.class);
        assertThat(worked).hasValue(1);
    }

    @Test
    void workThatFailedIsTriedAgain() {
        assertThatThrownBy(() -> answer("key", "call", () -> {
                    throw new Invalid("title", "is missing");
                }))
                .isInstanceOf(Invalid.class);
        assertThat(answer("key", "another call", this::work)).isEqualTo(new AnswerOnce.Answer("1", false));
    }

    @Test
    void aKeyIsRememberedForADay() {
        answer("key", "call", this::work);
        useCases.clock().forward(Duration.ofHours(24));
        assertThat(answer("key", "call", this::work).replayed()).isTrue();
        useCases.clock().forward(Duration.ofSeconds(1));
        assertThat(answer("key", "call", this::work)).isEqualTo(new AnswerOnce.Answer("2", false));
    }

    @Test
    void oldAnswersAreForgotten() {
        ForgetOldAnswers forget = new ForgetOldAnswers(keys, useCases.transactions(), useCases.clock());
        answer("key", "call", this::work);
        assertThat(forget.execute()).isZero();
        useCases.clock().forward(Duration.ofHours(25));
        assertThat(forget.execute()).isEqualTo(1);
    }

    private AnswerOnce.Answer answer(String key, String fingerprint, Supplier<String> work) {
        return answerOnce.execute(new AnswerOnce.Command(EDITOR, key, fingerprint, work));
    }

    private String work() {
        assertThat(useCases.transactions().inProgress()).isTrue();
        return String.valueOf(worked.incrementAndGet());
    }
}
