package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps two processes from migrating one database at the same time. Liquibase's own lock is a row that a killed process
 * leaves behind, in a table that is itself made without a lock; this one the server releases with the connection.
 *
 * <p>It is held by an open transaction on a connection of its own, not by the session, so that it works through a pooler that
 * hands server sessions from one transaction to the next.
 */
final class MigrationLock implements AutoCloseable {

    /** Any number will do, as long as nothing else in the same database uses it. */
    static final long KEY = 0x706f7274666f6c69L;

    /** A role or a database may have limits that are meant for requests; waiting for a migration takes as long as it takes. */
    private static final String WITHOUT_TIMEOUTS = """
            SELECT set_config(name, '0', true) FROM pg_settings
            WHERE name IN ('statement_timeout', 'lock_timeout', 'transaction_timeout')""";

    /**
     * Besides what it says, it ends the query before it, whose snapshot would otherwise stay as long as the transaction, and
     * keep a {@code CREATE INDEX CONCURRENTLY} among the changes waiting for ever.
     */
    private static final String MAY_IDLE = "SET LOCAL idle_in_transaction_session_timeout = 0";

    private final Connection connection;

    private MigrationLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits until no other process holds the lock. */
    static MigrationLock of(DatabaseAccess access) throws SQLException {
        Connection connection = access.connect();
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(WITHOUT_TIMEOUTS);
            }
            try (PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
                statement.setLong(1, KEY);
                statement.execute();
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(MAY_IDLE);
            }
            return new MigrationLock(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
