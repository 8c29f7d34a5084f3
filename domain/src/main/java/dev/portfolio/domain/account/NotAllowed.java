package dev.portfolio.domain.account;

import dev.portfolio.domain.error.Forbidden;

/** The caller is known, but this takes more than the caller has. */
public final class NotAllowed extends Forbidden {

    /** @param needed what it takes, for example {@code a superuser} */
    public NotAllowed(String needed) {
        super("access_forbidden", "The caller is not allowed to do this: it takes " + needed + ".");
    }
}
