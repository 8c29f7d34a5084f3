package dev.portfolio.domain.account;

import java.util.Optional;

/**
 * Hashes passwords and recognises them: slow on purpose (a tenth of a second or so), so never inside a transaction.
 *
 * <p>{@link dev.portfolio.domain.error.Unavailable} when more of it is asked for than this machine can do.
 */
public interface PasswordHasher {

    /** A hash of the present kind; another one each time. */
    PasswordHash hash(Password password);

    /**
     * Whether this is the password. Without a hash it is not, and finding that out takes as long as with a hash of any kind,
     * so that nobody can tell by the clock whether there is an account.
     */
    boolean matches(Password password, Optional<PasswordHash> hash);

    /** Whether the hash is of an old kind, or weaker than those made now, and should be replaced when there is a chance. */
    boolean isOutdated(PasswordHash hash);
}
