package dev.portfolio.embeddedpostgres.testing;

import dev.portfolio.embeddedpostgres.PgBouncer;
import dev.portfolio.embeddedpostgres.testing.TestPostgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An embedded server whose test databases are reached through PgBouncer in transaction mode; only its admin is not. */
record PooledServer(OwnServer server, PgBouncer bouncer) implements TestServer {

    static PooledServer start() {
        OwnServer server = OwnServer.start();
        Database admin = server.admin();
        try {
            PgBouncer bouncer = PgBouncer.before(server.port(), admin.user(), admin.password());
            Runtime.getRuntime().addShutdownHook(new Thread(bouncer::close, "stop-test-pgbouncer"));
            return new PooledServer(server, bouncer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Database admin() {
        return server.admin();
    }

    @Override
    public Database database(String name) {
        Database direct = server.database(name);
        String url = "jdbc:postgresql://127.0.0.1:" + bouncer.port() + "/" + name;
        return new Database(name, url, direct.user(), direct.password());
    }

    /** PgBouncer keeps its sessions for later; a template must have none. */
    @Override
    public void release(String template) throws SQLException {
        try (Connection connection = admin().connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = ?")) {
            statement.setString(1, template);
            statement.execute();
        }
    }
}
