package dev.portfolio.domain.idempotency;

import dev.portfolio.domain.error.Conflict;

/** The same call is being worked on at this moment. */
public final class IdempotencyKeyInUse extends Conflict {

    public IdempotencyKeyInUse() {
        super(
                "idempotency_key_in_use",
                "A call with this Idempotency-Key is being worked on; send it again in a few seconds.");
    }
}
