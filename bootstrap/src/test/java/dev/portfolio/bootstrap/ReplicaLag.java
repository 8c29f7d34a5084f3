package dev.portfolio.bootstrap;

import dev.portfolio.embeddedpostgres.testing.DisposableServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.postgresql.replication.LogSequenceNumber;

/** How long a replica takes, again and again, to show what its primary has written. */
record ReplicaLag(DisposableServer primary, DisposableServer replica) {

    private static final long PAUSE_MILLIS = 5;

    /** In milliseconds, while the work goes on. */
    String during(CompletableFuture<?> work) throws Exception {
        List<Long> nanos = new ArrayList<>();
        try (Connection ahead = primary.database().connect();
                Connection behind = replica.database().connect()) {
            while (!work.isDone()) {
                nanos.add(look(ahead, behind));
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        work.join();
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "median %.1f ms, 95%% %.1f ms, largest %.1f ms, of %d looks",
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.getLast() / 1e6,
                sorted.size());
    }

    private static long look(Connection ahead, Connection behind) throws SQLException {
        long written = position(ahead, "pg_current_wal_flush_lsn()");
        long begun = System.nanoTime();
        while (position(behind, "pg_last_wal_replay_lsn()") < written) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - begun;
    }

    private static long position(Connection connection, String function) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + function)) {
            row.next();
            return LogSequenceNumber.valueOf(row.getString(1)).asLong();
        }
    }
}
