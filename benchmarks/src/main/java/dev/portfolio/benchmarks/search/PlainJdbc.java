package dev.portfolio.benchmarks.search;

import com.pgvector.PGvector;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.measure.InProcess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;

/** JDBC by hand: a connection for each thread, one statement prepared once, vectors in binary, all columns read. */
final class PlainJdbc {

    private PlainJdbc() {}

    /** Gives the statement its values. */
    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement, float[] vector) throws SQLException;
    }

    /** Whose settings hold for the session; the fastest that there can be. */
    static InProcess contestant(
            String name,
            BenchDatabase database,
            List<String> session,
            String sql,
            Binding binding,
            int threads,
            IntFunction<SeededQuestion> questions,
            DoubleSupplier databaseSeconds)
            throws SQLException {
        List<Connection> connections = new ArrayList<>();
        List<PreparedStatement> statements = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Connection connection = database.binary();
            for (String statement : session) {
                BenchDatabase.execute(connection, statement);
            }
            connections.add(connection);
            statements.add(connection.prepareStatement(sql));
        }
        return new InProcess(
                name,
                databaseSeconds,
                (thread, turn) -> {
                    PreparedStatement statement = statements.get(thread);
                    binding.bind(statement, questions.apply(turn).vector());
                    read(statement);
                },
                () -> connections.forEach(PlainJdbc::close));
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int length = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    Object value = rows.getObject(column);
                    length += value == null ? 0 : 1;
                }
            }
        }
        return length;
    }

    static void vector(PreparedStatement statement, float[] vector) throws SQLException {
        statement.setObject(1, new PGvector(vector));
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
