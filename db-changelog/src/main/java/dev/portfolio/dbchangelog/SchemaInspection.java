package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeSet;

/**
 * Compares a database with the changelog: the history with the files, and what is in the schema {@code public} with what the
 * same changes make in a scratch database on the same server.
 */
public final class SchemaInspection {

    private final DatabaseAccess access;
    private final Changelog changelog;

    public SchemaInspection(DatabaseAccess access) {
        this(access, Changelog.OF_THE_PRODUCT);
    }

    SchemaInspection(DatabaseAccess access, Changelog changelog) {
        this.access = access;
        this.changelog = changelog;
    }

    /**
     * What is pending and what differs. Changes nothing in the database. The scratch database is dropped again; where the
     * user may not create one, tables that no change mentions are all that is looked for.
     *
     * @throws MigrationFailed when the database cannot be reached
     */
    public SchemaStatus status() {
        return QuietLiquibase.call("The schema cannot be inspected", () -> {
            HistoryTable history;
            Catalog actual;
            try (Connection connection = access.connect()) {
                history = HistoryTable.read(connection);
                actual = Catalog.of(connection);
            }
            return compare(history, actual, changelog.changes());
        });
    }

    private SchemaStatus compare(HistoryTable history, Catalog actual, List<ChangeSet> changes) {
        Set<String> names = history.names();
        List<ChangeSet> applied = changes.stream()
                .filter(change -> names.contains(change.getId()))
                .toList();
        List<String> differences = new ArrayList<>(inHistory(history, applied));
        Optional<String> notCompared = Optional.empty();
        try (ScratchDatabase scratch = ScratchDatabase.beside(access)) {
            differences.addAll(new CatalogComparison(scratch.after(applied), actual).differences());
        } catch (SQLException e) {
            notCompared =
                    Optional.of("Tables, columns, indexes and the like were not compared, because that needs a scratch"
                            + " database on the server: " + e.getMessage());
            differences.addAll(unknownTables(actual, changes));
        }
        List<String> pending = changes.stream()
                .map(ChangeSet::getId)
                .filter(name -> !names.contains(name))
                .toList();
        return new SchemaStatus(history.rows().size(), pending, List.copyOf(differences), notCompared);
    }

    private static List<String> inHistory(HistoryTable history, List<ChangeSet> applied) {
        Map<String, ChangeSet> known =
                applied.stream().collect(Collectors.toMap(ChangeSet::getId, Function.identity()));
        List<String> differences = new ArrayList<>();
        for (HistoryTable.Row row : history.rows()) {
            ChangeSet change = known.get(row.name());
            if (change == null) {
                differences.add("The change " + row.name()
                        + " has run but is not in this version's changelog; another version made it.");
            } else if (!row.isOf(change)) {
                differences.add("The change " + row.name()
                        + " was edited after it ran; restore its file and put the correction into a new change.");
            }
        }
        return differences;
    }

    private static List<String> unknownTables(Catalog actual, List<ChangeSet> changes) {
        String all = changes.stream()
                .flatMap(change -> Changelog.statements(change).stream())
                .collect(Collectors.joining("\n"));
        return actual.tables().stream()
                .filter(table -> !Pattern.compile("\\b" + Pattern.quote(table) + "\\b")
                        .matcher(all)
                        .find())
                .map(table -> "The table " + table + " is not in the changelog.")
                .toList();
    }
}
