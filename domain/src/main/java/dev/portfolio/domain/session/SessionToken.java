package dev.portfolio.domain.session;

import java.time.Instant;

/**
 * A session as its owner carries it around: a secret.
 *
 * @param expiresAt from then on it is worth nothing
 */
public record SessionToken(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "SessionToken[until " + expiresAt + "]";
    }
}
