package dev.portfolio.domain.idempotency;

/**
 * What was answered to a call.
 *
 * @param fingerprint tells the call from others
 */
public record KeptAnswer(String fingerprint, String answer) {}
