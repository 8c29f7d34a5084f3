package dev.portfolio.benchmarks.database;

import com.pgvector.PGvector;
import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.embeddedpostgres.EmbeddedPostgres;
import dev.portfolio.persistence.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** One database of the server. */
public record BenchDatabase(String jdbcUrl, String user, String password, int port, String name) {

    BenchDatabase(EmbeddedPostgres postgres, String name) {
        this(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + name,
                postgres.user(),
                postgres.password(),
                postgres.port(),
                name);
    }

    /** A connection in its plainest form. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    /**
     * A connection on which vectors travel in binary and statements are prepared at their first use.
     *
     * @param settings of the session, as {@code name = value}
     */
    public Connection binary(String... settings) throws SQLException {
        Connection connection = DriverManager.getConnection(jdbcUrl + "?prepareThreshold=1", user, password);
        connection.unwrap(PGConnection.class).addDataType("vector", PGvector.class);
        for (String setting : settings) {
            execute(connection, "SET " + setting);
        }
        return connection;
    }

    /** How the product reaches it. */
    public DatabaseSettings settings() {
        return DatabaseSettings.withDefaultPool(jdbcUrl, user, password);
    }

    /** How its schema is changed. */
    public DatabaseAccess access() {
        return new DatabaseAccess(jdbcUrl, user, password);
    }

    /** The address that programs other than ours take. */
    public String uri() {
        return "postgresql://" + user + ":" + password + "@127.0.0.1:" + port + "/" + name;
    }

    /** Runs statements, each by itself. */
    public void execute(List<String> statements) {
        try (Connection connection = connect()) {
            for (String statement : statements) {
                execute(connection, statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Runs a statement. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The only value that a query gives, as text. */
    public String value(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("No row: " + sql);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + ": " + sql, e);
        }
    }
}
