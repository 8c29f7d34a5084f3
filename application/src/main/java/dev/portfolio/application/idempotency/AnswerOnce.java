package dev.portfolio.application.idempotency;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.idempotency.IdempotencyKey;
import dev.portfolio.domain.idempotency.IdempotencyKeyInUse;
import dev.portfolio.domain.idempotency.IdempotencyKeyReused;
import dev.portfolio.domain.idempotency.IdempotencyKeys;
import dev.portfolio.domain.idempotency.KeptAnswer;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Does the work of a call at most once, however often the call is sent: the answer is kept in the same transaction as what the
 * work has done. Work that fails leaves nothing, and may be tried again with the same key.
 */
public final class AnswerOnce {

    /** How long a key is remembered. */
    public static final Duration VALIDITY = Duration.ofHours(24);

    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final Clock clock;

    public AnswerOnce(IdempotencyKeys keys, Transactions transactions, Clock clock) {
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A call.
     *
     * @param key what the caller names it
     * @param fingerprint tells it from other calls that might come with the same key
     * @param work does it, in one transaction with what is kept here, and gives the answer
     */
    public record Command(Editor editor, String key, String fingerprint, Supplier<String> work) {}

    /**
     * What the call is answered with.
     *
     * @param replayed whether the work was done before
     */
    public record Answer(String text, boolean replayed) {}

    /**
     * {@link IdempotencyKeyReused} when the key came with another call, {@link IdempotencyKeyInUse} when the work is being done
     * and does not end soon, {@link Invalid} when the key cannot be one.
     */
    public Answer execute(Command command) {
        IdempotencyKey key = new IdempotencyKey(command.editor().user(), command.key());
        Instant now = clock.instant();
        return transactions.writing(() -> keys.take(key, command.fingerprint(), now, now.minus(VALIDITY))
                .map(kept -> replayed(kept, command.fingerprint()))
                .orElseGet(() -> worked(key, command.work())));
    }

    private static Answer replayed(KeptAnswer kept, String fingerprint) {
        if (!kept.fingerprint().equals(fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        return new Answer(kept.answer(), true);
    }

    private Answer worked(IdempotencyKey key, Supplier<String> work) {
        String answer = work.get();
        keys.keep(key, answer);
        return new Answer(answer, false);
    }
}
