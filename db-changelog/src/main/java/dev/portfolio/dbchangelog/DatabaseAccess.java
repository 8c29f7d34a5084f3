package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How to reach the database: a JDBC URL with user and password. The password is never printed. */
public record DatabaseAccess(String jdbcUrl, String user, String password) {

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "portfolio-migration");
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + ", user " + user + "]";
    }
}
