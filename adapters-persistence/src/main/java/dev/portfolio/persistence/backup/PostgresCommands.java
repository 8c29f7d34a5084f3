package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.name;

import dev.portfolio.persistence.backup.archive.BackupManifest;
import dev.portfolio.persistence.backup.archive.TableContent;
import dev.portfolio.persistence.backup.archive.TableDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * The commands of PostgreSQL that jOOQ has no words for: {@code COPY}, {@code ANALYZE}, and an index of pgvector. Names are
 * quoted by jOOQ. Rows pass one by one and are not kept.
 */
final class PostgresCommands {

    private static final String FORMAT = " (FORMAT text, ENCODING 'UTF8')";
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final DSLContext dsl;

    PostgresCommands(Connection connection) {
        this.connection = connection;
        this.dsl = Sql.on(connection);
    }

    /** Gives each row as {@code COPY} writes it, in the order on the disk. */
    void copyOut(String table, List<String> columns, Consumer<byte[]> row) {
        try {
            CopyOut copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + quoted(table, columns) + " TO STDOUT" + FORMAT);
            try {
                for (byte[] next = copy.readFromCopy(); next != null; next = copy.readFromCopy()) {
                    row.accept(next);
                }
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException(e.getMessage(), e);
        }
    }

    /** What the rows of a table are. */
    TableContent content(BackupManifest.Table table, Consumer<byte[]> row) {
        TableDigest digest = new TableDigest();
        copyOut(table.name(), table.columns(), next -> {
            digest.add(next);
            row.accept(next);
        });
        return digest.content();
    }

    /** Adds rows that {@link #copyOut} gave. */
    void copyIn(BackupManifest.Table table, InputStream rows) {
        try (rows) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + quoted(table.name(), table.columns()) + " FROM STDIN" + FORMAT, rows, BUFFER);
        } catch (SQLException e) {
            throw new DataAccessException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the planner what is in a table. */
    void analyze(String table) {
        execute("ANALYZE " + dsl.render(Catalog.inSchema(table)));
    }

    /** Makes it unless there is one of that name. */
    void create(VectorIndex index) {
        execute(index.statement());
    }

    private void execute(String command) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new DataAccessException(e.getMessage(), e);
        }
    }

    private String quoted(String table, List<String> columns) {
        String list = String.join(
                ", ", columns.stream().map(column -> dsl.render(name(column))).toList());
        return dsl.render(Catalog.inSchema(table)) + " (" + list + ")";
    }
}
