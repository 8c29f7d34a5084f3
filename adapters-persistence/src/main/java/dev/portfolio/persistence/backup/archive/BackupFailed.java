package dev.portfolio.persistence.backup.archive;

/** A backup or a restore was refused or did not succeed. The message says why, for a person. */
public final class BackupFailed extends RuntimeException {

    public BackupFailed(String message) {
        super(message);
    }

    public BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
