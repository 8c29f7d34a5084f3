package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a database has: its extensions, and in the schema {@code public} its tables, columns, constraints, indexes, triggers,
 * functions, views, sequences and types. The tables of the history are left out, and so is what belongs to an extension.
 *
 * @param objects each with its definition in the server's own words
 */
record Catalog(Map<Item, String> objects) {

    /**
     * Something that a database has.
     *
     * @param kind in words, as {@code table} or {@code column}
     * @param table of which it is a part, else empty
     */
    record Item(String kind, String table, String name) implements Comparable<Item> {

        @Override
        public int compareTo(Item other) {
            int byTable = owner().compareTo(other.owner());
            int byPart = byTable != 0 ? byTable : table.compareTo(other.table);
            int byKind = byPart != 0 ? byPart : kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }

        private String owner() {
            return table.isEmpty() ? name : table;
        }

        /** As a sentence has it: {@code the column posts.slug}, {@code the index posts_tags_index}. */
        @Override
        public String toString() {
            String qualifier = kind.equals("column") ? table + "." : "";
            String where = table.isEmpty() || kind.equals("column") ? "" : " of " + table;
            return "the " + kind + " " + qualifier + name + where;
        }
    }

    private static final String QUERY = TextResource.read("catalog.sql");

    static Catalog of(Connection connection) throws SQLException {
        Map<Item, String> objects = new TreeMap<>();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // The server leaves out the schema of what is on the path; roles and databases may have other paths.
            statement.execute("SET LOCAL search_path = public");
            try (ResultSet row = statement.executeQuery(QUERY)) {
                while (row.next()) {
                    objects.put(
                            new Item(row.getString("kind"), row.getString("table_name"), row.getString("name")),
                            row.getString("definition"));
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return new Catalog(objects);
    }

    @Nullable
    String definition(Item item) {
        return objects.get(item);
    }

    boolean hasTable(String name) {
        return objects.keySet().stream()
                .anyMatch(item -> item.table().isEmpty() && item.name().equals(name));
    }

    /** The names of its tables. */
    TreeSet<String> tables() {
        TreeSet<String> names = new TreeSet<>();
        objects.keySet().stream().filter(item -> item.kind().equals("table")).forEach(item -> names.add(item.name()));
        return names;
    }
}
