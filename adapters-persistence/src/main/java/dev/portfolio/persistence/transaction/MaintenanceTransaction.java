package dev.portfolio.persistence.transaction;

import static org.jooq.impl.DSL.inline;

import dev.portfolio.domain.error.Unavailable;
import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction on a connection of its own, for work on a whole database (backup, restore) that no request does. It commits
 * when the work returns and rolls back when it throws. Nothing is set for the session, only for the transaction, so it works
 * through a pooler that hands sessions from one transaction to the next.
 */
public final class MaintenanceTransaction {

    private final DataSource database;
    private final TransactionTemplate changing;
    private final TransactionTemplate snapshot;

    public MaintenanceTransaction(DataSource database) {
        this.database = database;
        DataSourceTransactionManager manager = new DataSourceTransactionManager(database);
        this.changing = new TransactionTemplate(manager);
        this.snapshot = new TransactionTemplate(manager);
        this.snapshot.setReadOnly(true);
    }

    /** Work that changes something. {@link Unavailable} when the database cannot be reached, or is lost at the end. */
    public <T> T change(Function<Connection, T> work) {
        return run(changing, work);
    }

    /** Work that reads, and sees from beginning to end the one state in which the database was at the first statement. */
    public <T> T snapshot(Function<Connection, T> work) {
        return run(snapshot, connection -> {
            // Not the driver's own method: that sets it for the session.
            DSL.using(connection, SQLDialect.POSTGRES)
                    .setLocal("transaction_isolation", inline("repeatable read"))
                    .execute();
            return work.apply(connection);
        });
    }

    private <T> T run(TransactionTemplate template, Function<Connection, T> work) {
        try {
            T result = template.execute(_ -> work.apply(DataSourceUtils.getConnection(database)));
            if (result == null) {
                throw new IllegalStateException("Work in a transaction must not return null.");
            }
            return result;
        } catch (TransactionException e) {
            throw new Unavailable("database_unavailable", "The database cannot be reached: " + root(e), e);
        }
    }

    private static String root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
