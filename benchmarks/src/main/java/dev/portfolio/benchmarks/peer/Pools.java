package dev.portfolio.benchmarks.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.benchmarks.database.BenchDatabase;

/** Connections for the libraries, as an ordinary application gives them. */
final class Pools {

    private static final int CONNECTIONS = 10;

    private Pools() {}

    static HikariDataSource of(BenchDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
