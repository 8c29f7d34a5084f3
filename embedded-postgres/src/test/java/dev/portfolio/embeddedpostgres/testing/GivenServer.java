package dev.portfolio.embeddedpostgres.testing;

import dev.portfolio.embeddedpostgres.testing.TestPostgres.Database;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server somebody else runs; the databases made on it are dropped when the JVM ends. */
record GivenServer(Database admin, Queue<String> made) implements TestServer {

    static GivenServer at(String url) {
        GivenServer server = new GivenServer(parse(url), new ConcurrentLinkedQueue<>());
        Runtime.getRuntime().addShutdownHook(new Thread(server::dropAll, "drop-test-databases"));
        return server;
    }

    static Database parse(String url) {
        URI uri = URI.create(url.replaceFirst("^jdbc:", ""));
        String userInfo = uri.getRawUserInfo();
        if (userInfo == null || !userInfo.contains(":") || uri.getPath().length() < 2) {
            throw new IllegalArgumentException(
                    "TEST_DATABASE_URL must look like postgresql://USER:PASSWORD@HOST:PORT/DATABASE.");
        }
        String[] parts = userInfo.split(":", 2);
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        String jdbcUrl = "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath();
        return new Database(uri.getPath().substring(1), jdbcUrl, decoded(parts[0]), decoded(parts[1]));
    }

    @Override
    public Database database(String name) {
        made.add(name);
        String url = admin.jdbcUrl().substring(0, admin.jdbcUrl().lastIndexOf('/') + 1) + name;
        return new Database(name, url, admin.user(), admin.password());
    }

    private void dropAll() {
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            for (String name : made) {
                statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            }
        } catch (SQLException e) {
            System.err.println("Test databases were left on the given server: " + e.getMessage());
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
