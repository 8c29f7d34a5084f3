package dev.portfolio.domain.account;

import java.util.Optional;
import java.util.Set;

/**
 * Reads accounts that are about to be changed: until the end of the transaction nobody else changes them. Whoever needs both
 * asks for the superusers first, so that two never wait for each other.
 */
public interface UserLocks {

    /** The account as it is now; empty where there is none. */
    Optional<User> lock(UserId id);

    /** Who are active superusers now. */
    Set<UserId> lockActiveSuperusers();
}
