package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import liquibase.changelog.ChangeSet;

/**
 * A database beside the one in use, which lives as long as a comparison: it is dropped at the end, or when the process is told
 * to stop; after a process was killed, by the next one that makes one.
 */
final class ScratchDatabase implements AutoCloseable {

    private static final String PREFIX = "portfolio_scratch_";

    /** A minute after it was made its process is surely connected to it, if there still is one. */
    private static final String LEFT_BEHIND = """
            SELECT datname FROM pg_database d
            WHERE CASE WHEN datname ~ '^portfolio_scratch_[0-9]{1,12}_[0-9a-f]+$'
                    THEN to_timestamp(split_part(datname, '_', 3)::bigint) < now() - interval '1 minute' END
                AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datname = d.datname)
                AND pg_has_role(datdba, 'MEMBER')""";

    private final DatabaseAccess beside;
    private final String name;
    private final DatabaseAccess access;
    private final Thread atExit = new Thread(this::dropAtExit, "drop-scratch-database");

    private ScratchDatabase(DatabaseAccess beside, String name) throws SQLException {
        this.beside = beside;
        this.name = name;
        this.access = beside.toDatabase(name);
    }

    /** An empty one. The user must be allowed to create databases. */
    static ScratchDatabase beside(DatabaseAccess access) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            dropThoseLeftBehind(statement);
            ScratchDatabase scratch = new ScratchDatabase(access, newName(statement));
            scratch.create(statement);
            return scratch;
        }
    }

    private void create(Statement statement) throws SQLException {
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            // The other template may have been given tables of somebody's own.
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0");
        } catch (SQLException e) {
            forgetExit();
            throw e;
        }
    }

    private static String newName(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT extract(epoch FROM now())::bigint")) {
            row.next();
            return PREFIX + row.getLong(1) + "_" + UUID.randomUUID().toString().substring(0, 8);
        }
    }

    private static void dropThoseLeftBehind(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(LEFT_BEHIND)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        for (String name : names) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
        }
    }

    /** Runs the changes here and tells what there is then. */
    Catalog after(List<ChangeSet> changes) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            for (ChangeSet change : changes) {
                for (String sql : Changelog.statements(change)) {
                    statement.execute(sql);
                }
            }
            return Catalog.of(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        forgetExit();
        drop();
    }

    private void forgetExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is stopping; both may drop it.
        }
    }

    private void dropAtExit() {
        try {
            drop();
        } catch (SQLException e) {
            // The server went first; the next comparison drops it.
        }
    }

    private void drop() throws SQLException {
        try (Connection connection = beside.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        }
    }
}
