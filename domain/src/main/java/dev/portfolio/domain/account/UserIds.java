package dev.portfolio.domain.account;

/** Makes new identities of accounts. */
@FunctionalInterface
public interface UserIds {

    /** A new identity, never given before (UUID version 7). */
    UserId next();
}
