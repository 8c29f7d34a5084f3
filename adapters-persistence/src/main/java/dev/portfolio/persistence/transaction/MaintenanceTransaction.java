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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * One transaction on a connection of its own, for work on a whole database (backup, restore) that no request does. It commits
 * when the work returns and rolls back when it throws. Nothing is set for the session, only for the transaction, so it works
 * through a pooler that hands sessions from one transaction to the next.
 */
public final class MaintenanceTransaction {

    private final DataSource database;
    private final PlatformTransactionManager manager;

    public MaintenanceTransaction(DataSource database) {
        this.database = database;
        this.manager = new DataSourceTransactionManager(database);
    }

    /** Work that changes something. {@link Unavailable} when the database cannot be reached, or is lost at the end. */
    public <T> T change(Function<Connection, T> work) {
        return run(new DefaultTransactionDefinition(), work);
    }

    /** Work that reads, and sees from beginning to end the one state in which the database was at the first statement. */
    public <T> T snapshot(Function<Connection, T> work) {
        DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
        reading.setReadOnly(true);
        return run(reading, connection -> {
            // Not the driver's own method: that sets it for the session.
            DSL.using(connection, SQLDialect.POSTGRES)
                    .setLocal("transaction_isolation", inline("repeatable read"))
                    .execute();
            return work.apply(connection);
        });
    }

    private <T> T run(TransactionDefinition definition, Function<Connection, T> work) {
        try {
            TransactionStatus transaction = manager.getTransaction(definition);
            T result = inside(transaction, work);
            manager.commit(transaction);
            return result;
        } catch (TransactionException e) {
            throw new Unavailable("database_unavailable", "The database cannot be reached: " + root(e), e);
        }
    }

    /** Where the connection is lost there is nothing to roll back; what the work failed with is told. */
    private <T> T inside(TransactionStatus transaction, Function<Connection, T> work) {
        try {
            return work.apply(DataSourceUtils.getConnection(database));
        } catch (RuntimeException | Error failure) {
            try {
                manager.rollback(transaction);
            } catch (TransactionException e) {
                failure.addSuppressed(e);
            }
            throw failure;
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
