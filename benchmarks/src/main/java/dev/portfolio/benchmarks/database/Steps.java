package dev.portfolio.benchmarks.database;

import dev.portfolio.benchmarks.measure.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What was done to a database, written down in it, so that it is done once and an interrupted run goes on where it was. */
public final class Steps {

    private final BenchDatabase database;
    private final Progress progress;

    public Steps(BenchDatabase database, Progress progress) {
        this.database = database;
        this.progress = progress;
        database.execute(List.of(
                "CREATE SCHEMA IF NOT EXISTS bench",
                "CREATE TABLE IF NOT EXISTS bench.steps (name text PRIMARY KEY, seconds float8 NOT NULL)"));
    }

    /** Work on a connection, in one transaction. */
    @FunctionalInterface
    public interface Work {
        void on(Connection connection) throws Exception;
    }

    /** Does it in one transaction unless it was done before. */
    public void once(String name, Work work) throws Exception {
        if (isDone(name)) {
            return;
        }
        progress.step(name);
        long begin = System.nanoTime();
        try (Connection connection = database.binary()) {
            connection.setAutoCommit(false);
            work.on(connection);
            note(connection, name, (System.nanoTime() - begin) / 1e9);
            connection.commit();
        }
    }

    /** Does what cannot be done in a transaction, unless it was done before. */
    public void outside(String name, Work work) throws Exception {
        if (isDone(name)) {
            return;
        }
        progress.step(name);
        long begin = System.nanoTime();
        try (Connection connection = database.binary()) {
            work.on(connection);
            note(connection, name, (System.nanoTime() - begin) / 1e9);
        }
    }

    /** How many seconds it took when it was done. */
    public double secondsOf(String name) {
        return Double.parseDouble(database.value("SELECT seconds FROM bench.steps WHERE name = '" + name + "'"));
    }

    private boolean isDone(String name) {
        return Integer.parseInt(database.value("SELECT count(*) FROM bench.steps WHERE name = '" + name + "'")) > 0;
    }

    private static void note(Connection connection, String name, double seconds) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO bench.steps VALUES (?, ?)")) {
            statement.setString(1, name);
            statement.setDouble(2, seconds);
            statement.execute();
        }
    }
}
