package dev.portfolio.persistence.transaction;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions on connections of the pool, bound to the thread. A lost connection becomes {@link Unavailable}. Where the sessions
 * are this application's own, readings are statements that each are a transaction of their own, on one connection: neither
 * their beginning nor their end has to be told the server. {@link ReadsOnly} then refuses what the server would.
 */
public final class PooledTransactions implements Transactions {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final DataSource connections;
    private final HeldConnections held;
    private final Runnable whenLost;

    /**
     * Transactions of this manager.
     *
     * @param held told of the work that holds a connection
     * @param whenLost told of each connection that was lost, since others of the pool may have been lost with it
     */
    public PooledTransactions(DataSourceTransactionManager manager, HeldConnections held, Runnable whenLost) {
        this.held = held;
        this.whenLost = whenLost;
        this.connections = Objects.requireNonNull(manager.getDataSource());
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
        if (!(manager instanceof LimitedTransactions)) {
            this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
        }
    }

    @Override
    public <T> T writing(Supplier<T> work) {
        return write(work);
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        return read(work);
    }

    <T> T write(Supplier<T> work) {
        // In a reading it joins that, and the write fails.
        return run(inProgress() ? reading : writing, work);
    }

    <T> T read(Supplier<T> work) {
        return run(reading, work);
    }

    @Override
    public boolean inProgress() {
        return TransactionSynchronizationManager.isSynchronizationActive();
    }

    /** Taken before the work, so that a database that is away is told from work that fails. */
    private <T> T onOneConnection(Supplier<T> work) {
        Connection connection = DataSourceUtils.getConnection(connections);
        try {
            return held.during(work);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    private <T> T run(TransactionTemplate template, Supplier<T> work) {
        try {
            T result = template.execute(_ -> onOneConnection(work));
            if (result == null) {
                throw new IllegalStateException("Work in a transaction must not return null.");
            }
            return result;
        } catch (CannotCreateTransactionException | CannotGetJdbcConnectionException e) {
            throw unavailable(e);
        } catch (TransactionException e) {
            // Its end could not be told the server: what was to be written may be there or not.
            whenLost.run();
            throw unavailable(e);
        } catch (DataAccessException e) {
            if (!isConnectionLost(e)) {
                throw e;
            }
            whenLost.run();
            throw unavailable(e);
        }
    }

    private static Unavailable unavailable(RuntimeException cause) {
        return new Unavailable("database_unavailable", "The database cannot be reached right now.", cause);
    }

    /** SQLSTATE class 08 (connection exception) and 57P01 to 57P03 (shut down, crashed, starting). */
    private static boolean isConnectionLost(DataAccessException e) {
        @Nullable SQLException cause = e.getCause(SQLException.class);
        @Nullable String state = cause == null ? null : cause.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }
}
