package dev.portfolio.domain.apitoken;

/** Makes what is new about a new token. */
public interface ApiTokenMint {

    /** A new identity, never given before (UUID version 7). */
    ApiTokenId nextId();

    /** A new secret that nobody can guess: 256 random bits behind {@link ApiTokenSecret#PREFIX}. */
    ApiTokenSecret nextSecret();
}
