package dev.portfolio.domain.transaction;

/**
 * Names what is committed at a moment. Opaque; only whether two are equal says something.
 *
 * @see CommittedStates
 */
public record CommittedState(String name) {}
