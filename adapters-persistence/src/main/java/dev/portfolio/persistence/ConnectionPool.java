package dev.portfolio.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Opens the pool. Fails at once when the database cannot be reached. */
final class ConnectionPool {

    /** Hikari reads it once, when its first pool is opened: after how much rest a connection is tested before use. */
    private static final String TEST_AFTER_MILLIS = "com.zaxxer.hikari.aliveBypassWindowMs";

    private ConnectionPool() {}

    static HikariDataSource open(DatabaseSettings settings) {
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
        config.addDataSourceProperty("ApplicationName", "portfolio");
        // Vectors then travel in binary; the type must exist before the first connection is opened.
        config.addDataSourceProperty("datatype.vector", "com.pgvector.PGvector");
        config.addDataSourceProperty("prepareThreshold", "1");
        return new HikariDataSource(config);
    }
}
