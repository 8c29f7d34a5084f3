package dev.portfolio.embeddedpostgres.testing;

import dev.portfolio.embeddedpostgres.testing.TestPostgres.Database;

/** Where test databases are made. */
sealed interface TestServer permits OwnServer, GivenServer {

    /** The database to connect to in order to create others. */
    Database admin();

    /** The database of that name on this server; a server that outlives the JVM drops it at the end. */
    Database database(String name);

    /** The server of this JVM, started at the first call. */
    static TestServer ofThisJvm() {
        return Holder.SERVER;
    }

    /** Starts the server when it is first asked for. */
    final class Holder {

        private static final TestServer SERVER = choose();

        private Holder() {}

        private static TestServer choose() {
            String url = System.getenv("TEST_DATABASE_URL");
            return url == null || url.isBlank() ? OwnServer.start() : GivenServer.at(url);
        }
    }
}
