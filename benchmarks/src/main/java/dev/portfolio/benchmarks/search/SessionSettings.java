package dev.portfolio.benchmarks.search;

import dev.portfolio.benchmarks.database.BenchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How far a vector index looks, as the product sets it before each search, for sessions that are set up once. */
final class SessionSettings {

    private static final List<String> NAMES = List.of("hnsw.ef_search", "hnsw.iterative_scan");

    private SessionSettings() {}

    /**
     * For the environment of {@code pgbench}.
     *
     * @param statements that set them
     */
    static List<String> forPgbench(BenchDatabase database, List<String> statements) throws SQLException {
        try (Connection connection = database.binary()) {
            // The extension is loaded with the first vector, and with it come its settings.
            BenchDatabase.execute(connection, "SELECT '[1]'::vector");
            for (String statement : statements) {
                BenchDatabase.execute(connection, statement);
            }
            List<String> options = new ArrayList<>();
            for (String name : NAMES) {
                options.add("-c " + name + "=" + show(connection, name));
            }
            return options;
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
