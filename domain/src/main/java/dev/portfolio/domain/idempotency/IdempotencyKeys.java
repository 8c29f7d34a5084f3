package dev.portfolio.domain.idempotency;

import java.time.Instant;
import java.util.Optional;

/**
 * Remembers what was answered to calls. A key is taken and its answer kept in the transaction that does what the call asks
 * for: both are there, or neither.
 */
public interface IdempotencyKeys {

    /**
     * Takes the key for this call, unless it was taken before. Waits some seconds for whoever is taking it at this moment, then
     * fails with {@link IdempotencyKeyInUse}.
     *
     * @param fingerprint what tells the call from others
     * @param validFrom a key that was taken before counts as never taken
     * @return empty when the key is taken now, and {@link #keep} is to follow; else what was answered
     */
    Optional<KeptAnswer> take(IdempotencyKey key, String fingerprint, Instant now, Instant validFrom);

    /** Keeps the answer to the call that has taken the key in this transaction. */
    void keep(IdempotencyKey key, String answer);

    /**
     * Forgets the keys that were taken before.
     *
     * @return how many
     */
    int forgetBefore(Instant moment);
}
