package dev.portfolio.domain.account;

import dev.portfolio.domain.content.Timestamps;
import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param active whether the account can be used at all
 * @param superuser whether its owner may do everything
 * @param sessionVersion goes up whenever all earlier sessions end; a session is good while it has this number
 */
public record User(
        UserId id,
        Email email,
        PasswordHash passwordHash,
        boolean active,
        boolean superuser,
        int sessionVersion,
        Timestamps timestamps) {

    private static final int FIRST_SESSION_VERSION = 1;

    /** A new, active account. */
    public static User created(UserId id, Email email, PasswordHash passwordHash, boolean superuser, Instant now) {
        return new User(id, email, passwordHash, true, superuser, FIRST_SESSION_VERSION, Timestamps.createdAt(now));
    }

    /** With another password, which ends all sessions. */
    public User withPassword(PasswordHash other, Instant now) {
        return new User(id, email, other, active, superuser, sessionVersion + 1, timestamps.updatedAt(now));
    }

    /** With the same password in a hash of another kind: nobody notices. */
    public User withPasswordHashedAgain(PasswordHash other) {
        return new User(id, email, other, active, superuser, sessionVersion, timestamps);
    }

    /** With all sessions ended. */
    public User withSessionsEnded() {
        return new User(id, email, passwordHash, active, superuser, sessionVersion + 1, timestamps);
    }

    /** Changed; who is deactivated or is a superuser no longer has all sessions ended. */
    public User with(UserChange change, Instant now) {
        boolean nowActive = change.active() == null ? active : change.active();
        boolean nowSuperuser = change.superuser() == null ? superuser : change.superuser();
        boolean loses = (active && !nowActive) || (superuser && !nowSuperuser);
        User changed = new User(
                id,
                change.email() == null ? email : change.email(),
                passwordHash,
                nowActive,
                nowSuperuser,
                loses ? sessionVersion + 1 : sessionVersion,
                timestamps);
        return changed.equals(this) ? this : changed.changedAt(now);
    }

    private User changedAt(Instant now) {
        return new User(id, email, passwordHash, active, superuser, sessionVersion, timestamps.updatedAt(now));
    }

    /** Whether this account can do what only superusers can. */
    public boolean isActiveSuperuser() {
        return active && superuser;
    }
}
