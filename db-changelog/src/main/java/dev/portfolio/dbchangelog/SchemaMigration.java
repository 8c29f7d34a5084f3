package dev.portfolio.dbchangelog;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import liquibase.changelog.ChangeSet;

/**
 * Brings a database to the schema of the changelog. Application, command line, code generator and tests all go through this
 * class. Nothing but the database is contacted.
 */
public final class SchemaMigration {

    /** The changelog's place on the class path. */
    public static final String CHANGELOG = "dev/portfolio/dbchangelog/changelog.xml";

    private final DatabaseAccess access;
    private final Changelog changelog;

    public SchemaMigration(DatabaseAccess access) {
        this(access, Changelog.OF_THE_PRODUCT);
    }

    SchemaMigration(DatabaseAccess access, Changelog changelog) {
        this.access = access;
        this.changelog = changelog;
    }

    /**
     * Runs the pending changes, each in a transaction of its own together with its line in the history. When another process
     * is migrating the same database, waits until it is done.
     *
     * @return the names of the changes that ran, in order
     * @throws MigrationFailed when the database cannot be reached or a change fails; those before it stay
     */
    public List<String> run() {
        return QuietLiquibase.call("The schema could not be migrated", () -> {
            try (var _ = MigrationLock.of(access);
                    ChangelogRunner runner = ChangelogRunner.open(access, changelog)) {
                return runner.update();
            }
        });
    }

    /**
     * The names of the changes that {@link #run} would run now, in order. Changes nothing.
     *
     * @throws MigrationFailed when the database cannot be reached
     */
    public List<String> pending() {
        return QuietLiquibase.call(
                "The pending changes cannot be told",
                () -> unrun().stream().map(ChangeSet::getId).toList());
    }

    /**
     * The SQL that {@link #run} would run now, empty where nothing is pending. Changes nothing. The lines of the history are
     * not part of it.
     *
     * @throws MigrationFailed when the database cannot be reached
     */
    public String dryRun() {
        return QuietLiquibase.call(
                "The pending changes cannot be told",
                () -> unrun().stream().map(SchemaMigration::script).collect(Collectors.joining("\n")));
    }

    private List<ChangeSet> unrun() throws Exception {
        try (Connection connection = access.connect()) {
            return changelog.without(HistoryTable.read(connection).names());
        }
    }

    private static String script(ChangeSet change) {
        String sql = Changelog.statements(change).stream()
                .map(statement -> statement.strip().replaceFirst(";*$", ";\n"))
                .collect(Collectors.joining());
        String comments = change.getComments() == null ? "" : "-- " + change.getComments() + "\n";
        String head = "-- " + change.getId() + "\n" + comments;
        return change.isRunInTransaction() ? head + "BEGIN;\n" + sql + "COMMIT;\n" : head + sql;
    }
}
