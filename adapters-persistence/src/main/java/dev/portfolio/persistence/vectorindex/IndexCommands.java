package dev.portfolio.persistence.vectorindex;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.exception.DataAccessException;

/** What jOOQ has no words for: an index of pgvector, made and removed while others go on writing. Not for transactions. */
final class IndexCommands {

    private final Connection connection;

    IndexCommands(Connection connection) {
        this.connection = connection;
    }

    /** Returns when it is complete. A build that fails leaves an invalid index behind. */
    void create(VectorIndex index) {
        execute(index.statement());
    }

    void drop(VectorIndex index) {
        execute("DROP INDEX CONCURRENTLY IF EXISTS " + index.name());
    }

    /** Tells the planner what is in the table. */
    void analyze(VectorIndex index) {
        execute("ANALYZE " + index.table().getName());
    }

    private void execute(String command) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new DataAccessException(e.getMessage(), e);
        }
    }
}
