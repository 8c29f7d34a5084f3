package dev.portfolio.dbchangelog;

import java.sql.Connection;
import liquibase.changelog.ChangeSet;

/** Tells which changes a database has. Changes nothing. */
public final class SchemaHistory {

    private final DatabaseAccess access;
    private final Changelog changelog;

    public SchemaHistory(DatabaseAccess access) {
        this(access, Changelog.OF_THE_PRODUCT);
    }

    SchemaHistory(DatabaseAccess access, Changelog changelog) {
        this.access = access;
        this.changelog = changelog;
    }

    /** {@link MigrationFailed} when the database cannot be reached. */
    public ChangeHistory read() {
        return QuietLiquibase.call("The history cannot be told", () -> {
            try (Connection connection = access.connect()) {
                HistoryTable history = HistoryTable.read(connection);
                return new ChangeHistory(
                        history.rows().stream().map(HistoryTable.Row::change).toList(),
                        changelog.without(history.names()).stream()
                                .map(ChangeSet::getId)
                                .toList());
            }
        });
    }
}
