package dev.portfolio.persistence.transaction;

import dev.portfolio.persistence.DatabaseSettings;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections beside the pool, each of them new, for work on a whole database that no request does. */
public final class MaintenanceConnections {

    private MaintenanceConnections() {}

    /** Connections under this name, by which the server tells them from others. */
    public static DataSource of(DatabaseSettings settings, String applicationName) {
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", applicationName);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("datatype.vector", "com.pgvector.PGvector");
        // Statements of a session are lost behind a pooler in transaction mode.
        properties.setProperty("prepareThreshold", "0");
        return new DriverManagerDataSource(settings.jdbcUrl(), properties);
    }
}
