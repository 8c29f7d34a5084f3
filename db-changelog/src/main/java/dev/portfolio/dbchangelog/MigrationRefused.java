package dev.portfolio.dbchangelog;

/** What was asked for cannot be done as things are; nothing was changed. */
public final class MigrationRefused extends RuntimeException {

    MigrationRefused(String message) {
        super(message);
    }
}
