package dev.portfolio.domain.idempotency;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the memory of answers promises. It is empty when a test starts. */
public abstract class IdempotencyKeysContract {

    private static final int CALLS = 8;
    private static final UserId CALLER = new UserId(UUID.fromString("01900000-0000-7000-8000-00000000cafe"));
    private static final UserId OTHER = new UserId(UUID.fromString("01900000-0000-7000-8000-00000000beef"));
    private static final IdempotencyKey KEY = new IdempotencyKey(CALLER, "key");

    protected abstract IdempotencyKeys keys();

    protected abstract Transactions transactions();

    @Test
    void whatWasAnsweredIsAnsweredAgain() {
        assertThat(takenAt(NOW, KEY, "one")).isEmpty();
        assertThat(takenAt(minutesLater(1), KEY, "another"))
                .contains(new KeptAnswer("fingerprint", "one \u63A5\u7D9A"));
    }

    @Test
    void keysBelongToTheirCallers() {
        takenAt(NOW, KEY, "one");
        assertThat(takenAt(NOW, new IdempotencyKey(OTHER, "key"), "two")).isEmpty();
        assertThat(takenAt(NOW, new IdempotencyKey(CALLER, "Key"), "three")).isEmpty();
    }

    @Test
    void anOldKeyIsTakenAnew() {
        takenAt(NOW, KEY, "one");
        assertThat(takenAt(NOW.plusSeconds(24 * 3_600), KEY, "two")).isPresent();
        assertThat(takenAt(NOW.plusSeconds(24 * 3_600 + 1), KEY, "three")).isEmpty();
        assertThat(takenAt(NOW.plusSeconds(24 * 3_600 + 2), KEY, "four"))
                .contains(new KeptAnswer("fingerprint", "three \u63A5\u7D9A"));
    }

    @Test
    void aKeyWhoseWorkFailedIsFree() {
        assertThatThrownBy(() -> transactions().writing(() -> {
                    keys().take(KEY, "fingerprint", NOW, NOW);
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(takenAt(NOW, KEY, "one")).isEmpty();
    }

    @Test
    void forgetsWhatIsOld() {
        takenAt(NOW, KEY, "one");
        takenAt(minutesLater(5), new IdempotencyKey(OTHER, "key"), "two");
        assertThat(transactions().<Integer>writing(() -> keys().forgetBefore(minutesLater(5))))
                .isEqualTo(1);
        assertThat(takenAt(minutesLater(6), KEY, "three")).isEmpty();
        assertThat(takenAt(minutesLater(6), new IdempotencyKey(OTHER, "key"), "four"))
                .isPresent();
    }

    @Test
    void ofManyCallsAtOnceOneDoesTheWorkAndAllHaveItsAnswer() throws Exception {
        CyclicBarrier together = new CyclicBarrier(CALLS);
        List<Optional<KeptAnswer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLS)) {
            List<Future<Optional<KeptAnswer>>> running = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                Callable<Optional<KeptAnswer>> call = () -> {
                    together.await();
                    return takenAt(NOW, KEY, "one");
                };
                running.add(threads.submit(call));
            }
            for (Future<Optional<KeptAnswer>> one : running) {
                answers.add(one.get());
            }
        }
        assertThat(answers).containsOnlyOnce(Optional.empty());
        assertThat(answers)
                .filteredOn(Optional::isPresent)
                .containsOnly(Optional.of(new KeptAnswer("fingerprint", "one \u63A5\u7D9A")));
    }

    /** Takes the key and answers, as a call would, unless it is answered already. */
    private Optional<KeptAnswer> takenAt(Instant now, IdempotencyKey key, String answer) {
        return transactions().writing(() -> {
            Optional<KeptAnswer> kept = keys().take(key, "fingerprint", now, now.minusSeconds(24 * 3_600));
            if (kept.isEmpty()) {
                keys().keep(key, answer + " \u63A5\u7D9A");
            }
            return kept;
        });
    }
}
