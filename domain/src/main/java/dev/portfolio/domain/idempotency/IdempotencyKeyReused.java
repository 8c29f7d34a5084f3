package dev.portfolio.domain.idempotency;

import dev.portfolio.domain.error.Unprocessable;

/** The key was taken by another call. */
public final class IdempotencyKeyReused extends Unprocessable {

    public IdempotencyKeyReused() {
        super(
                "idempotency_key_reused",
                "This Idempotency-Key came with another request before; each request has a key of its own.");
    }
}
