package dev.portfolio.domain.account;

import dev.portfolio.domain.error.Conflict;

/** Nobody could manage accounts any more. */
public final class LastSuperuser extends Conflict {

    public LastSuperuser() {
        super(
                "last_superuser",
                "This is the last active superuser; make another one first, or nobody could manage accounts.");
    }
}
