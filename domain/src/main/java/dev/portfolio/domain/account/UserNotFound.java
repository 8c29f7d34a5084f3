package dev.portfolio.domain.account;

import dev.portfolio.domain.error.NotFound;

/** There is no such account. */
public final class UserNotFound extends NotFound {

    /** @param idOrEmail what was looked for */
    public UserNotFound(String idOrEmail) {
        super("user_not_found", "There is no account '" + idOrEmail + "'.");
    }
}
