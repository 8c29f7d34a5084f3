package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeSet;

/**
 * Finds out which columns a rollback takes away by running it in a transaction that is then undone. A column that is dropped
 * and made anew is told, too: to the server the new one is another one.
 */
final class RollbackTrial {

    /** Tables are locked while it is tried; visitors shall not wait long for that. */
    private static final String NO_LONG_WAIT = "SET LOCAL lock_timeout = '10s'";

    private static final String COLUMNS = """
            SELECT c.oid, a.attnum, quote_ident(c.relname) AS table_name, quote_ident(a.attname) AS column_name,
                a.atttypid::regtype::text AS type
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                AND a.attnum > 0 AND NOT a.attisdropped
                AND c.relname NOT IN ('databasechangelog', 'databasechangeloglock')
            ORDER BY c.relname, a.attnum""";

    /** A column as the server identifies it. */
    private record Id(long table, int number) {}

    private record Column(String table, String name, String type) {}

    private RollbackTrial() {}

    /** Sentences for what the rollback of these changes, in this order, would lose. */
    static List<String> losses(Connection connection, List<ChangeSet> changes) throws SQLException {
        List<String> losses = new ArrayList<>();
        List<ChangeSet> tried =
                changes.stream().takeWhile(ChangeSet::isRunInTransaction).toList();
        if (tried.size() < changes.size()) {
            losses.add("What goes with " + changes.get(tried.size()).getId()
                    + " cannot be told beforehand, because it runs outside of a transaction; see its file.");
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            Map<Id, Column> before = columns(statement);
            Set<Id> after;
            try {
                statement.execute(NO_LONG_WAIT);
                undo(statement, tried);
                after = columns(statement).keySet();
            } finally {
                connection.rollback();
            }
            losses.addAll(sentences(statement, before, after));
        }
        return List.copyOf(losses);
    }

    private static void undo(Statement statement, List<ChangeSet> changes) {
        for (ChangeSet change : changes) {
            try {
                for (String sql : Changelog.rollback(change)) {
                    statement.execute(sql);
                }
            } catch (SQLException e) {
                throw new MigrationFailed(
                        "The rollback of " + change.getId() + " would fail, so nothing was done: " + e.getMessage(), e);
            }
        }
    }

    private static List<String> sentences(Statement statement, Map<Id, Column> before, Set<Id> after)
            throws SQLException {
        Set<Long> tablesLeft = after.stream().map(Id::table).collect(Collectors.toSet());
        Set<Long> tablesTold = new HashSet<>();
        List<String> sentences = new ArrayList<>();
        for (Map.Entry<Id, Column> entry : before.entrySet()) {
            Column column = entry.getValue();
            if (after.contains(entry.getKey())) {
                continue;
            }
            if (tablesLeft.contains(entry.getKey().table())) {
                sentences.add("The column " + column.table() + "." + column.name() + " goes, with "
                        + counted(count(statement, column.name(), column.table()), kind(column)) + ".");
            } else if (tablesTold.add(entry.getKey().table())) {
                sentences.add("The table " + column.table() + " goes, with "
                        + counted(count(statement, "*", column.table()), "row") + ".");
            }
        }
        return sentences;
    }

    private static String kind(Column column) {
        return column.type().equals("vector") ? "vector" : "value";
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static long count(Statement statement, String what, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT count(" + what + ") FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<Id, Column> columns(Statement statement) throws SQLException {
        Map<Id, Column> columns = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.put(
                        new Id(row.getLong("oid"), row.getInt("attnum")),
                        new Column(row.getString("table_name"), row.getString("column_name"), row.getString("type")));
            }
        }
        return columns;
    }
}
