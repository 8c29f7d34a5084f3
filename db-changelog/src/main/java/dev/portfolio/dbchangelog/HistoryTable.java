package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import liquibase.change.CheckSum;
import liquibase.changelog.ChangeSet;
import org.jspecify.annotations.Nullable;

/**
 * Liquibase's table of the changes that ran.
 *
 * @param rows in the order in which they ran
 */
record HistoryTable(List<Row> rows) {

    /** Those that run together are of one moment. */
    private static final String ROWS = """
            SELECT id, dateexecuted, md5sum FROM databasechangelog ORDER BY dateexecuted, orderexecuted""";

    /**
     * A change that ran.
     *
     * @param checksum of the file as it was then; null where somebody cleared it
     */
    record Row(AppliedChange change, @Nullable String checksum) {

        String name() {
            return change.name();
        }

        /** Whether the change still is what it was when it ran. */
        boolean isOf(ChangeSet now) {
            return checksum == null || now.isCheckSumValid(CheckSum.parse(checksum));
        }
    }

    /** No rows where the database was never migrated. */
    static HistoryTable read(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                return new HistoryTable(List.of());
            }
            try (ResultSet row = statement.executeQuery(ROWS)) {
                while (row.next()) {
                    rows.add(new Row(
                            new AppliedChange(
                                    rows.size() + 1,
                                    row.getString("id"),
                                    row.getObject("dateexecuted", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC)),
                            row.getString("md5sum")));
                }
            }
        }
        return new HistoryTable(List.copyOf(rows));
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT to_regclass('databasechangelog') IS NOT NULL")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    Set<String> names() {
        return rows.stream().map(Row::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the last so many, the newest first. */
    List<String> last(int count) {
        return rows.reversed().stream().limit(count).map(Row::name).toList();
    }
}
