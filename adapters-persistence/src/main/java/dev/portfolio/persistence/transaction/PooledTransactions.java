package dev.portfolio.persistence.transaction;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Transactions;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions on connections of the pool, bound to the thread. A lost connection becomes {@link Unavailable}. */
public final class PooledTransactions implements Transactions {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Runnable whenLost;

    /** @param whenLost told of each connection that was lost, since others of the pool may have been lost with it */
    public PooledTransactions(PlatformTransactionManager manager, Runnable whenLost) {
        this.whenLost = whenLost;
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
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
        return run(writing, work);
    }

    <T> T read(Supplier<T> work) {
        return run(reading, work);
    }

    @Override
    public boolean inProgress() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private <T> T run(TransactionTemplate template, Supplier<T> work) {
        try {
            T result = template.execute(_ -> work.get());
            if (result == null) {
                throw new IllegalStateException("Work in a transaction must not return null.");
            }
            return result;
        } catch (CannotCreateTransactionException e) {
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
