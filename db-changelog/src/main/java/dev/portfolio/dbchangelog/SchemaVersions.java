package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;
import liquibase.exception.LiquibaseException;

/**
 * Brings a database to any version of the schema, not only the newest, inside a transaction of the caller's: what is done here
 * is kept or undone together with what the caller does before and after. A version is named by its last change.
 */
public final class SchemaVersions {

    private final Connection connection;

    private SchemaVersions(Connection connection) {
        this.connection = connection;
    }

    /** All versions that this program knows, the oldest first. */
    public static List<String> all() {
        return QuietLiquibase.call(
                "The changelog cannot be read",
                () -> Changelog.OF_THE_PRODUCT.changes().stream()
                        .map(ChangeSet::getId)
                        .toList());
    }

    /**
     * Waits until nobody else migrates this database, and keeps them from it until the transaction ends.
     *
     * @param connection in a transaction
     */
    public static SchemaVersions lockedOn(Connection connection) {
        return QuietLiquibase.call("The database cannot be locked for migration", () -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
                statement.setLong(1, MigrationLock.KEY);
                statement.execute();
            }
            return new SchemaVersions(connection);
        });
    }

    /**
     * Runs the changes up to this version that have not run yet.
     *
     * @throws MigrationFailed when one fails; the transaction is then good for nothing but a rollback
     */
    public void migrateTo(String version) {
        QuietLiquibase.call("The schema could not be brought to " + version, () -> {
            checkConstraintsNow();
            Liquibase liquibase = liquibase();
            List<String> pending = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                    .map(ChangeSet::getId)
                    .toList();
            int count = pending.indexOf(version) + 1;
            if (count > 0) {
                liquibase.update(count, new Contexts(), new LabelExpression());
            }
            return version;
        });
    }

    /** A table with checks still to come cannot be altered. */
    private void checkConstraintsNow() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
        }
    }

    private Liquibase liquibase() throws SQLException, LiquibaseException {
        Changelog changelog = Changelog.OF_THE_PRODUCT;
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new CallersTransaction(connection));
        Liquibase liquibase = new Liquibase(changelog.path(), changelog.files(), database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.forceReleaseLocks();
        return liquibase;
    }

    /**
     * A transaction inside the caller's: what Liquibase commits is kept only if the caller commits, and what it rolls back (it
     * looks for its tables by reading them) takes nothing else along.
     */
    private static final class CallersTransaction extends JdbcConnection {

        private final Connection connection;
        private Savepoint begin;

        CallersTransaction(Connection connection) throws SQLException {
            super(connection);
            this.connection = connection;
            this.begin = connection.setSavepoint();
        }

        @Override
        public void commit() throws DatabaseException {
            try {
                connection.releaseSavepoint(begin);
                begin = connection.setSavepoint();
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
        }

        @Override
        public void rollback() throws DatabaseException {
            try {
                connection.rollback(begin);
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
        }

        @Override
        public void setAutoCommit(boolean autoCommit) {}
    }
}
