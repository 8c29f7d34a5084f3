package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.portfolio.dbchangelog.SchemaVersions;
import dev.portfolio.persistence.backup.archive.BackupArchive;
import dev.portfolio.persistence.backup.archive.BackupFailed;
import dev.portfolio.persistence.backup.archive.BackupManifest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;

/**
 * Puts the content of a backup into an empty database and compares it there: in one transaction, so that a failure at any point
 * leaves the database as empty as it was.
 */
final class Filling {

    private final Connection connection;
    private final DSLContext dsl;
    private final PostgresCommands commands;
    private final BackupArchive archive;
    private final BackupManifest manifest;
    private final BackupProgress progress;

    /** @param connection in a transaction */
    Filling(Connection connection, BackupArchive archive, BackupProgress progress) {
        this.connection = connection;
        this.dsl = Sql.on(connection);
        this.commands = new PostgresCommands(connection);
        this.archive = archive;
        this.manifest = archive.manifest();
        this.progress = progress;
    }

    /** Sentences on what was left out. */
    List<String> run(String newestSchema) {
        Sql.prepare(dsl);
        SchemaVersions versions = SchemaVersions.lockedOn(connection);
        new Target(dsl).check();
        versions.migrateTo(manifest.schemaVersion());
        List<String> notes = new ArrayList<>();
        List<BackupManifest.Table> tables = tables(notes);
        fill(tables);
        compare(tables);
        restoreSequences();
        versions.migrateTo(newestSchema);
        return notes;
    }

    /** Those that the schema has, in the order in which they are filled here. */
    private List<BackupManifest.Table> tables(List<String> notes) {
        Map<String, BackupManifest.Table> inBackup =
                manifest.tables().stream().collect(Collectors.toMap(BackupManifest.Table::name, Function.identity()));
        List<String> here =
                new Catalog(dsl).tables().stream().map(StoredTable::name).toList();
        inBackup.keySet().stream()
                .filter(name -> !here.contains(name))
                .sorted()
                .forEach(name -> notes.add("The table " + name
                        + " was left out: it is not part of the schema. Its rows are in the file."));
        return here.stream().filter(inBackup::containsKey).map(inBackup::get).toList();
    }

    /** Rows that a change or a trigger has made give way to those of the backup. */
    private void fill(List<BackupManifest.Table> tables) {
        tables.reversed().forEach(this::clear);
        long[] done = {0};
        long all = tables.stream().mapToLong(table -> table.content().bytes()).sum();
        for (BackupManifest.Table table : tables) {
            clear(table);
            commands.copyIn(table, archive.rows(table, read -> {
                done[0] += read;
                progress.progress("Restoring rows (bytes)", done[0], all);
            }));
        }
    }

    private void clear(BackupManifest.Table table) {
        dsl.deleteFrom(table(Catalog.inSchema(table.name()))).execute();
    }

    private void compare(List<BackupManifest.Table> tables) {
        long[] done = {0};
        long all = tables.stream().mapToLong(table -> table.content().rows()).sum();
        for (BackupManifest.Table table : tables) {
            boolean same = commands.content(table, _ -> progress.progress("Comparing rows", ++done[0], all))
                    .hasSameRowsAs(table.content());
            if (!same) {
                throw new BackupFailed("The rows of the table " + table.name()
                        + " are not the same after the restore as in the backup. Nothing was kept of it.");
            }
        }
    }

    private void restoreSequences() {
        List<String> here = new Catalog(dsl).relations();
        for (BackupManifest.Sequence sequence : manifest.sequences()) {
            if (here.contains(sequence.name())) {
                dsl.select(function(
                                name("setval"),
                                SQLDataType.BIGINT,
                                inline(dsl.render(Catalog.inSchema(sequence.name()))),
                                inline(sequence.lastValue()),
                                inline(sequence.called())))
                        .fetch();
            }
        }
    }
}
