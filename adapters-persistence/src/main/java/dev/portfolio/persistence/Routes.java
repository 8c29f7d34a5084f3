package dev.portfolio.persistence;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.domain.transaction.ReplicaReads;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.transaction.HeldConnections;
import dev.portfolio.persistence.transaction.LimitedTransactions;
import dev.portfolio.persistence.transaction.PooledTransactions;
import dev.portfolio.persistence.transaction.RoutedDataSource;
import dev.portfolio.persistence.transaction.RoutedTransactions;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Which server statements go to: all to one, or public reads to its replica. */
record Routes(DSLContext dsl, Transactions transactions, ReplicaReads replicaReads) {

    static Routes of(HikariDataSource pool, Replicas replicas, Pooler pooler, HeldConnections held) {
        return replicas.pool()
                .map(replica -> toTwo(pool, replica, replicas, pooler, held))
                .orElseGet(() -> toOne(pool, pooler, held));
    }

    private static Routes toOne(HikariDataSource pool, Pooler pooler, HeldConnections held) {
        return new Routes(Statements.on(pool), transactions(manager(pool, pooler), pool, held), (_, _) -> () -> {});
    }

    private static Routes toTwo(
            HikariDataSource pool, HikariDataSource replica, Replicas replicas, Pooler pooler, HeldConnections held) {
        RoutedDataSource servers = new RoutedDataSource(pool, replica);
        DataSourceTransactionManager manager = manager(servers, pooler);
        DSLContext dsl = Statements.on(servers);
        RoutedTransactions routed = new RoutedTransactions(
                servers,
                transactions(manager, pool, held),
                transactions(manager, replica, held),
                dsl,
                replicas::areUsable);
        return new Routes(dsl, routed, routed::begin);
    }

    private static DataSourceTransactionManager manager(DataSource database, Pooler pooler) {
        return pooler.sharesSessions() ? new LimitedTransactions(database) : new DataSourceTransactionManager(database);
    }

    /** One lost connection means that the server was restarted or replaced, more often than not: the others are as old. */
    private static PooledTransactions transactions(
            DataSourceTransactionManager manager, HikariDataSource pool, HeldConnections held) {
        return new PooledTransactions(
                manager, held, () -> pool.getHikariPoolMXBean().softEvictConnections());
    }
}
