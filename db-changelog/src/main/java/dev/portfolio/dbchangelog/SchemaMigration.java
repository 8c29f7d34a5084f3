package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings a database to the schema of the changelog. Application, command line, code generator and tests all go through this
 * class. Nothing but the database is contacted.
 */
public final class SchemaMigration {

    /** The changelog's place on the class path. */
    public static final String CHANGELOG = "dev/portfolio/dbchangelog/changelog.xml";

    /** Any number will do, as long as nothing else in the same database uses it. */
    private static final long ADVISORY_LOCK = 0x706f7274666f6c69L;

    /** Liquibase logs through java.util.logging; the field keeps its logger from being collected. */
    private static final Logger LIQUIBASE_LOGGER = Logger.getLogger("liquibase");

    private final DatabaseAccess access;

    public SchemaMigration(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Runs the pending changes, each in a transaction of its own. When another process is migrating the same database, waits
     * until it is done.
     *
     * @return the names of the changes that ran, in order
     * @throws MigrationFailed when the database cannot be reached or a change fails
     */
    public List<String> run() {
        LIQUIBASE_LOGGER.setLevel(Level.WARNING);
        try (Connection lock = access.connect();
                Connection connection = access.connect()) {
            lockAgainstOtherProcesses(lock);
            return Scope.child(
                    Map.of(Scope.Attr.ui.name(), new LoggerUIService(), AnalyticsArgs.ENABLED.getKey(), false),
                    () -> update(connection));
        } catch (SQLException e) {
            throw new MigrationFailed("The database cannot be reached for migration: " + e.getMessage(), e);
        } catch (LiquibaseException e) {
            throw new MigrationFailed("The migration failed and was rolled back: " + rootMessage(e), e);
        } catch (Exception e) {
            throw new MigrationFailed("The migration failed: " + e.getMessage(), e);
        }
    }

    /**
     * Liquibase's own lock is a row that a killed process leaves behind, in a table that is itself made without a lock. The
     * server releases this one with the connection.
     */
    private static void lockAgainstOtherProcesses(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_lock(?)")) {
            statement.setLong(1, ADVISORY_LOCK);
            statement.execute();
        }
    }

    private static List<String> update(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        // Not closed: that would close the connection, which belongs to the caller.
        Liquibase liquibase = new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.forceReleaseLocks();
        List<ChangeSet> pending = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression());
        if (!pending.isEmpty()) {
            liquibase.update(new Contexts());
        }
        return pending.stream().map(ChangeSet::getId).toList();
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
