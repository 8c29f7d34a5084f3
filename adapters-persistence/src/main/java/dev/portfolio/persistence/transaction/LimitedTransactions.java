package dev.portfolio.persistence.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Sets the {@link SessionLimits} anew for every transaction, at the price of one short statement: behind a pooler in transaction
 * mode those of a session would be lost to this application and reach others.
 */
public final class LimitedTransactions extends DataSourceTransactionManager {

    public LimitedTransactions(DataSource database) {
        super(database);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        SessionLimits.apply(connection);
    }
}
