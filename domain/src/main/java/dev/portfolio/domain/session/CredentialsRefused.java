package dev.portfolio.domain.session;

import dev.portfolio.domain.error.Unauthenticated;

/** A token that is not, or no longer, good. */
public final class CredentialsRefused extends Unauthenticated {

    public CredentialsRefused() {
        super("invalid_token", "The token is not valid: it was never given out, has expired, or was ended.");
    }
}
