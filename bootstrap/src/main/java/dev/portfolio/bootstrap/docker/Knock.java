package dev.portfolio.bootstrap.docker;

import dev.portfolio.bootstrap.settings.DatabaseUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How a database answers to somebody who wants to come in. */
enum Knock {
    OPEN,
    WRONG_PASSWORD,
    NOBODY;

    private static final String INVALID_PASSWORD = "28P01";
    private static final String PATIENCE_SECONDS = "5";

    /** Tries it once. */
    static Knock at(DatabaseUrl url) {
        Properties properties = new Properties();
        properties.setProperty("user", url.user());
        properties.setProperty("password", url.password());
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_SECONDS);
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), properties)) {
            return connection.isValid(Integer.parseInt(PATIENCE_SECONDS)) ? OPEN : NOBODY;
        } catch (SQLException e) {
            return INVALID_PASSWORD.equals(e.getSQLState()) ? WRONG_PASSWORD : NOBODY;
        }
    }
}
