package dev.portfolio.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.persistence.search.VectorIndexSettings;
import dev.portfolio.persistence.transaction.SessionLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.support.JdbcUtils;

/** Opens the pools. */
final class ConnectionPool {

    /** Hikari reads it once, when its first pool is opened: after how much rest a connection is tested before use. */
    private static final String TEST_AFTER_MILLIS = "com.zaxxer.hikari.aliveBypassWindowMs";

    /** How long one connection may take to open while the pool is filled; not as patient as a request. */
    private static final Duration FILLING_PATIENCE = Duration.ofSeconds(5);

    /** The primary answers instead, so nobody waits longer for a connection to the replica. */
    private static final Duration REPLICA_PATIENCE = Duration.ofSeconds(1);

    /** Longer than any statement may take: silence beyond it is a line that is cut. */
    private static final String REPLICA_SILENCE_SECONDS = "35";

    private static final String WATCH_SILENCE_SECONDS = "3";

    private ConnectionPool() {}

    /** The pool, filled. {@link Unavailable}, which says why, when not all connections that are to be kept can be opened. */
    static HikariDataSource open(DatabaseSettings settings, Pooler pooler) {
        try {
            HikariDataSource pool = new HikariDataSource(config(settings, pooler));
            fill(pool, settings);
            return pool;
        } catch (PoolInitializationException e) {
            throw cannotBeFilled(settings, e);
        }
    }

    /** Hikari itself is content with one connection; the others would be missed under load, when it is too late to tell. */
    private static void fill(HikariDataSource pool, DatabaseSettings settings) {
        List<Connection> taken = new ArrayList<>();
        try {
            pool.setConnectionTimeout(FILLING_PATIENCE.toMillis());
            while (taken.size() < settings.poolSize()) {
                taken.add(pool.getConnection());
            }
            pool.setConnectionTimeout(settings.timeout().toMillis());
        } catch (SQLException e) {
            pool.close();
            throw cannotBeFilled(settings, e);
        } finally {
            taken.forEach(JdbcUtils::closeConnection);
        }
    }

    private static Unavailable cannotBeFilled(DatabaseSettings settings, Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new Unavailable(
                "database_unavailable",
                "The pool of " + settings.poolSize() + " connections cannot be filled: " + root.getMessage()
                        + " (DB_POOL_SIZE says how many are kept.)",
                e);
    }

    /** For reads of the replica; it may be away, now and later. */
    static HikariDataSource openForReplica(DatabaseSettings settings, DatabaseSettings.Replica replica, Pooler pooler) {
        HikariConfig config =
                config("portfolio-replica", replica.jdbcUrl(), replica.user(), replica.password(), pooler);
        config.setMinimumIdle(settings.poolSize());
        config.setMaximumPoolSize(settings.poolSize() + settings.maxOverflow());
        config.setMaxLifetime(settings.recycle().toMillis());
        config.setConnectionTimeout(REPLICA_PATIENCE.toMillis());
        config.addDataSourceProperty("socketTimeout", REPLICA_SILENCE_SECONDS);
        return openedLater(config);
    }

    /** One connection, apart from all others, which asks a server how it is however busy the pools are. */
    static HikariDataSource openForWatch(String name, String jdbcUrl, String user, String password, Pooler pooler) {
        HikariConfig config = config(name, jdbcUrl, user, password, pooler);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(REPLICA_PATIENCE.toMillis());
        config.addDataSourceProperty("socketTimeout", WATCH_SILENCE_SECONDS);
        return openedLater(config);
    }

    /** One connection that is never given back, by which somebody asks whether anything was committed. */
    static HikariDataSource openForStates(DatabaseSettings settings, Pooler pooler) {
        return openForWatch("portfolio-states", settings.jdbcUrl(), settings.user(), settings.password(), pooler);
    }

    private static HikariDataSource openedLater(HikariConfig config) {
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static HikariConfig config(DatabaseSettings settings, Pooler pooler) {
        if (!settings.prePing()) {
            System.setProperty(
                    TEST_AFTER_MILLIS, Long.toString(settings.recycle().toMillis()));
        }
        HikariConfig config = config("portfolio", settings.jdbcUrl(), settings.user(), settings.password(), pooler);
        config.setMinimumIdle(settings.poolSize());
        config.setMaximumPoolSize(settings.poolSize() + settings.maxOverflow());
        config.setMaxLifetime(settings.recycle().toMillis());
        config.setConnectionTimeout(settings.timeout().toMillis());
        return config;
    }

    private static HikariConfig config(String name, String jdbcUrl, String user, String password, Pooler pooler) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.addDataSourceProperty("ApplicationName", "portfolio");
        if (!pooler.sharesSessions()) {
            config.addDataSourceProperty(
                    "options", SessionLimits.startupOptions() + " " + VectorIndexSettings.startupOptions());
        }
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // Vectors then travel in binary; the type must exist before the first connection is opened.
        config.addDataSourceProperty("datatype.vector", "com.pgvector.PGvector");
        // The passages of an item then go in one statement, not in one each.
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("prepareThreshold", Integer.toString(pooler.prepareThreshold()));
        return config;
    }
}
