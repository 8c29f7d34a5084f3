package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to reach the database: a JDBC URL with user and password. The password is never printed. */
public record DatabaseAccess(String jdbcUrl, String user, String password) {

    private static final Pattern URL =
            Pattern.compile("(?<server>jdbc:postgresql://[^/?]*/)[^?]*(?<parameters>\\?.*)?");

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "portfolio-migration");
        // Statements of a session are lost behind a pooler in transaction mode.
        properties.setProperty("prepareThreshold", "0");
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /** Another database of the same server, for the same user. */
    DatabaseAccess toDatabase(String name) throws SQLException {
        Matcher url = URL.matcher(jdbcUrl);
        if (!url.matches()) {
            throw new SQLException("the address names no server");
        }
        String parameters = url.group("parameters");
        return new DatabaseAccess(url.group("server") + name + (parameters == null ? "" : parameters), user, password);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + ", user " + user + "]";
    }
}
