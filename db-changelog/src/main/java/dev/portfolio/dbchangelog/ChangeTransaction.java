package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.util.Optional;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;
import org.jspecify.annotations.Nullable;

/**
 * Makes one transaction of a change and its line in the history. Liquibase alone commits the change first and the line
 * afterwards: a process killed in between would leave a change that runs a second time, and fails.
 */
final class ChangeTransaction extends JdbcConnection {

    private boolean held;
    private @Nullable ChangeSet failed;

    ChangeTransaction(Connection connection) {
        super(connection);
    }

    /** Does nothing while a change is running; Liquibase commits again once the line is written. */
    @Override
    public void commit() throws DatabaseException {
        if (!held) {
            super.commit();
        }
    }

    /** The change that failed on this connection. */
    Optional<ChangeSet> failed() {
        return Optional.ofNullable(failed);
    }

    /** What tells this connection when a change begins and ends. */
    AbstractChangeExecListener listener() {
        return new AbstractChangeExecListener() {
            @Override
            public void willRun(
                    ChangeSet change, DatabaseChangeLog log, Database database, ChangeSet.RunStatus status) {
                held = true;
            }

            @Override
            public void ran(ChangeSet change, DatabaseChangeLog log, Database database, ChangeSet.ExecType type) {
                held = false;
            }

            @Override
            public void runFailed(ChangeSet change, DatabaseChangeLog log, Database database, Exception e) {
                held = false;
                failed = change;
            }

            @Override
            public void willRollback(ChangeSet change, DatabaseChangeLog log, Database database) {
                held = true;
            }

            @Override
            public void rolledBack(ChangeSet change, DatabaseChangeLog log, Database database) {
                held = false;
            }

            @Override
            public void rollbackFailed(ChangeSet change, DatabaseChangeLog log, Database database, Exception e) {
                held = false;
                failed = change;
            }
        };
    }
}
