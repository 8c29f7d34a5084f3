package dev.portfolio.web.idempotency;

import java.util.Optional;

/**
 * A call that may come more than once.
 *
 * @param key its {@code Idempotency-Key}
 * @param route its method and path
 */
public record RepeatableCall(Optional<String> key, String route) {}
