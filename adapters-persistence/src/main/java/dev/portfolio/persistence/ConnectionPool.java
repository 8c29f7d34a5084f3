package dev.portfolio.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.persistence.transaction.SessionLimits;
import java.time.Duration;

/** Opens the pool. Fails at once when the database cannot be reached. */
final class ConnectionPool {

    /** Hikari reads it once, when its first pool is opened: after how much rest a connection is tested before use. */
    private static final String TEST_AFTER_MILLIS = "com.zaxxer.hikari.aliveBypassWindowMs";

    /** No use case holds a connection this long; one that does is named in the log with where it was taken. */
    private static final Duration LEAK_WARNING = Duration.ofMinutes(1);

    private ConnectionPool() {}

    static HikariDataSource open(DatabaseSettings settings, Pooler pooler) {
        if (!settings.prePing()) {
            System.setProperty(
                    TEST_AFTER_MILLIS, Long.toString(settings.recycle().toMillis()));
        }
        HikariConfig config = new HikariConfig();
        config.setPoolName("portfolio");
        config.setJdbcUrl(settings.jdbcUrl());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMinimumIdle(settings.poolSize());
        config.setMaximumPoolSize(settings.poolSize() + settings.maxOverflow());
        config.setMaxLifetime(settings.recycle().toMillis());
        config.setConnectionTimeout(settings.timeout().toMillis());
        config.setLeakDetectionThreshold(LEAK_WARNING.toMillis());
        config.addDataSourceProperty("ApplicationName", "portfolio");
        if (!pooler.sharesSessions()) {
            config.addDataSourceProperty("options", SessionLimits.startupOptions());
        }
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // Vectors then travel in binary; the type must exist before the first connection is opened.
        config.addDataSourceProperty("datatype.vector", "com.pgvector.PGvector");
        config.addDataSourceProperty("prepareThreshold", Integer.toString(pooler.prepareThreshold()));
        return new HikariDataSource(config);
    }
}
