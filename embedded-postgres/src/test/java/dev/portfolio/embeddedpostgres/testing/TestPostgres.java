package dev.portfolio.embeddedpostgres.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Databases for tests, all on one server per JVM that starts with the first of them and ends with the JVM.
 *
 * <p>The system property {@code postgres} chooses the server: {@code embedded}, an embedded one of its own on a free port,
 * without durability; {@code testcontainers}, {@code pgvector/pgvector:pg17} in a container (or the image that {@code
 * postgres.image} names); {@code pgbouncer}, the embedded one behind PgBouncer in transaction mode. Without it, it is the one
 * that the environment variable TEST_DATABASE_URL names ({@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE}), whose user may
 * create databases, and on which they are dropped again; else the embedded one.
 */
public final class TestPostgres {

    private TestPostgres() {}

    /**
     * A database of the test server.
     *
     * @param name its name, which may serve as a template
     * @param jdbcUrl its address, without user and password
     */
    public record Database(String name, String jdbcUrl, String user, String password) {

        /** A new connection to it. */
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(jdbcUrl, user, password);
        }
    }

    /** A new empty database of a name of its own. */
    public static Database newDatabase() {
        return newDatabaseFrom("template1");
    }

    /** A new database with everything the template has; nobody may be connected to the template meanwhile. */
    public static Database newDatabaseFrom(String templateDatabase) {
        TestServer server = TestServer.ofThisJvm();
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server.admin().connect();
                Statement statement = connection.createStatement()) {
            server.release(templateDatabase);
            statement.execute(
                    "CREATE DATABASE " + name + " TEMPLATE " + statement.enquoteIdentifier(templateDatabase, true));
        } catch (SQLException e) {
            throw new IllegalStateException("No test database from " + templateDatabase + ": " + e.getMessage(), e);
        }
        return server.database(name);
    }

    /** The database to connect to for what concerns the whole server. */
    public static Database admin() {
        return TestServer.ofThisJvm().admin();
    }
}
