package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.exception.LiquibaseException;

/** Liquibase on a database that nobody else is migrating meanwhile. */
final class ChangelogRunner implements AutoCloseable {

    private final Connection connection;
    private final ChangeTransaction transaction;
    private final Liquibase liquibase;

    private ChangelogRunner(Connection connection, ChangeTransaction transaction, Liquibase liquibase) {
        this.connection = connection;
        this.transaction = transaction;
        this.liquibase = liquibase;
    }

    /** The lock must be held. */
    static ChangelogRunner open(DatabaseAccess access, Changelog changelog) throws SQLException, LiquibaseException {
        Connection connection = access.connect();
        try {
            // The history's column has no time zone.
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TIME ZONE 'UTC'");
            }
            ChangeTransaction transaction = new ChangeTransaction(connection);
            Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(transaction);
            Liquibase liquibase = new Liquibase(changelog.path(), changelog.files(), database);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.setChangeExecListener(transaction.listener());
            liquibase.forceReleaseLocks();
            return new ChangelogRunner(connection, transaction, liquibase);
        } catch (SQLException | LiquibaseException e) {
            connection.close();
            throw e;
        }
    }

    /** Runs what has not run yet; the names of it. */
    List<String> update() throws LiquibaseException {
        List<ChangeSet> pending = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression());
        if (!pending.isEmpty()) {
            try {
                liquibase.update(new Contexts());
            } catch (LiquibaseException e) {
                throw failure("The change", e);
            }
        }
        return pending.stream().map(ChangeSet::getId).toList();
    }

    /** Undoes the change that ran last. */
    void rollbackLast() throws LiquibaseException {
        try {
            liquibase.rollback(1, new Contexts(), new LabelExpression());
        } catch (LiquibaseException e) {
            throw failure("The rollback of", e);
        }
    }

    private MigrationFailed failure(String what, LiquibaseException thrown) throws LiquibaseException {
        ChangeSet failed = transaction.failed().orElseThrow(() -> thrown);
        String left = failed.isRunInTransaction() ? " and left nothing behind: " : ", outside of a transaction: ";
        return new MigrationFailed(
                what + " " + failed.getId() + " failed" + left + QuietLiquibase.rootMessage(thrown), thrown);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
