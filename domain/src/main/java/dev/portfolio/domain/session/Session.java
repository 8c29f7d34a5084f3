package dev.portfolio.domain.session;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;

/**
 * That somebody has signed in.
 *
 * @param version of the account's sessions then
 */
public record Session(UserId user, int version) {

    public static Session of(User user) {
        return new Session(user.id(), user.sessionVersion());
    }

    /** Whether it is still good, the account being as it is now. */
    public boolean isGoodFor(User now) {
        return now.id().equals(user) && now.active() && now.sessionVersion() == version;
    }
}
