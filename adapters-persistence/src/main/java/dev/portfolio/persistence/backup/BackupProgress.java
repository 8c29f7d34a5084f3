package dev.portfolio.persistence.backup;

/** Is told how a backup or a restore gets on. */
public interface BackupProgress {

    /** Tells nobody. */
    BackupProgress NONE = (_, _, _) -> {};

    /**
     * So much of a piece of work is done; the last call has {@code done == total}.
     *
     * @param what is being done
     * @param total in the same unit as {@code done}: rows or bytes
     */
    void progress(String what, long done, long total);
}
