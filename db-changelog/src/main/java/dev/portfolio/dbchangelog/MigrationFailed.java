package dev.portfolio.dbchangelog;

/** The schema could not be read or changed; what failed left nothing behind. */
public final class MigrationFailed extends RuntimeException {

    MigrationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
