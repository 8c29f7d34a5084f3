package dev.portfolio.domain.account;

import java.util.UUID;

/**
 * Proof that somebody may manage accounts, tokens and the installation itself: a superuser who signed in, never a token.
 * {@link Caller#administrator()} gives it.
 */
public record Administrator(UserId user) {

    /** Whoever may run commands on the machine, where no account is needed: it has the nil UUID, as no account has. */
    public static Administrator atCommandLine() {
        return new Administrator(new UserId(new UUID(0, 0)));
    }
}
