package dev.portfolio.embeddedpostgres.testing;

import dev.portfolio.embeddedpostgres.testing.TestPostgres.Database;
import java.sql.SQLException;

/** Where test databases are made. */
sealed interface TestServer permits OwnServer, PooledServer, ContainerServer, GivenServer {

    /** The database to connect to in order to create others. */
    Database admin();

    /** The database of that name on this server; a server that outlives the JVM drops it at the end. */
    Database database(String name);

    /** Leaves nobody connected to a database who is not connected by the tests themselves. */
    default void release(String template) throws SQLException {}

    /** The server of this JVM, started at the first call. */
    static TestServer ofThisJvm() {
        return Holder.SERVER;
    }

    /** What the system property {@code postgres} says, else the environment variable TEST_DATABASE_URL. */
    static TestServer choose(String choice, String url) {
        return switch (choice) {
            case "" -> url.isBlank() ? OwnServer.start() : GivenServer.at(url);
            case "embedded" -> OwnServer.start();
            case "testcontainers" -> ContainerServer.start();
            case "pgbouncer" -> PooledServer.start();
            default ->
                throw new IllegalArgumentException(
                        "-Dpostgres=" + choice + " is unknown; it is one of embedded, testcontainers, pgbouncer.");
        };
    }

    /** Starts the server when it is first asked for. */
    final class Holder {

        private static final TestServer SERVER =
                choose(System.getProperty("postgres", ""), System.getenv().getOrDefault("TEST_DATABASE_URL", ""));

        private Holder() {}
    }
}
