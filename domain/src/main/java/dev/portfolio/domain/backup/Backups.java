package dev.portfolio.domain.backup;

import dev.portfolio.domain.error.Unavailable;

/** Makes backups. */
@FunctionalInterface
public interface Backups {

    /**
     * One consistent state of everything, in a file that belongs to the caller, who closes it. Slow: never inside a transaction.
     * {@link Unavailable} when the database cannot be reached.
     */
    BackupFile make();
}
