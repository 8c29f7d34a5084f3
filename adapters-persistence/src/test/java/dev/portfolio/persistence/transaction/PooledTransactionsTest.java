package dev.portfolio.persistence.transaction;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.domain.transaction.TransactionsContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class PooledTransactionsTest extends TransactionsContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }

    @Override
    protected PostRepository posts() {
        return database.posts();
    }

    @Override
    protected Transactions unreachable() {
        HikariDataSource closed = new HikariDataSource();
        closed.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        closed.setInitializationFailTimeout(-1);
        closed.setConnectionTimeout(250);
        return new PooledTransactions(new DataSourceTransactionManager(closed));
    }
}
