package dev.portfolio.domain.account;

import dev.portfolio.domain.error.Unauthenticated;

/** Somebody unknown asks for what only known callers may do. */
public final class AuthenticationNeeded extends Unauthenticated {

    public AuthenticationNeeded() {
        super("unauthorized", "This needs valid credentials: a session cookie, or Authorization: Bearer with a token.");
    }
}
