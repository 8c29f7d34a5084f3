package dev.portfolio.domain.account;

/**
 * Proof that somebody may manage accounts, tokens and the installation itself: a superuser who signed in, never a token.
 * {@link Caller#administrator()} gives it.
 */
public record Administrator(UserId user) {}
