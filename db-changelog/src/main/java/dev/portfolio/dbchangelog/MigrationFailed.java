package dev.portfolio.dbchangelog;

/** The schema could not be brought up to date; the failed change left nothing behind. */
public final class MigrationFailed extends RuntimeException {

    MigrationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
