package dev.portfolio.persistence.transaction;

import org.jooq.DMLQuery;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Refuses whatever is no query in a reading whose statements are transactions of their own, where the server would take it. */
public final class ReadsOnly implements ExecuteListener {

    private static final long serialVersionUID = 1;

    @Override
    public void start(ExecuteContext context) {
        if (isInReading() && !isQuery(context)) {
            throw new IllegalStateException("A statement that may write was given to a reading: " + context.type());
        }
    }

    private static boolean isInReading() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static boolean isQuery(ExecuteContext context) {
        return context.type() == ExecuteType.READ && !(context.query() instanceof DMLQuery);
    }
}
