package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.portfolio.persistence.backup.archive.BackupFailed;
import dev.portfolio.persistence.backup.archive.BackupManifest;
import dev.portfolio.persistence.backup.archive.BackupWriter;
import java.io.OutputStream;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/** One state of a database, written into a file. */
final class Snapshot {

    private final DSLContext dsl;
    private final Catalog catalog;
    private final PostgresCommands commands;
    private final BackupProgress progress;
    private long rowsDone;

    /** @param connection in a transaction that sees one state */
    Snapshot(Connection connection, BackupProgress progress) {
        this.dsl = Sql.on(connection);
        this.catalog = new Catalog(dsl);
        this.commands = new PostgresCommands(connection);
        this.progress = progress;
    }

    BackupManifest write(OutputStream file, Instant at) {
        Sql.prepare(dsl);
        List<StoredTable> tables = lockedTables();
        List<String> changes = changes();
        long rowsInAll = tables.stream().mapToLong(catalog::count).sum();
        BackupWriter writer = new BackupWriter(file, at);
        List<BackupManifest.Table> written = new ArrayList<>();
        for (StoredTable table : tables) {
            written.add(writer.table(
                    table.name(),
                    table.columns(),
                    row -> commands.copyOut(table.name(), table.columns(), next -> {
                        row.accept(next);
                        progress.progress("Backing up rows", ++rowsDone, rowsInAll);
                    })));
        }
        BackupManifest manifest = manifest(at, changes, written);
        writer.finish(manifest);
        return manifest;
    }

    /** A table that was truncated or rebuilt since the snapshot would look empty to it. */
    private List<StoredTable> lockedTables() {
        List<StoredTable> tables = catalog.tables();
        if (tables.stream().noneMatch(table -> table.name().equals(Catalog.HISTORY))) {
            throw new BackupFailed("There is nothing to back up: this database has no schema of Portfolio.");
        }
        tables.forEach(catalog::lock);
        List<String> rewritten = catalog.rewritten();
        if (!rewritten.isEmpty()) {
            throw new BackupFailed("While the backup began, somebody rebuilt or emptied these tables: " + rewritten
                    + ". Run it again.");
        }
        return tables;
    }

    /** All that ran, in order. */
    private List<String> changes() {
        Field<String> id = field(name("id"), String.class);
        return dsl.select(id)
                .from(table(Catalog.inSchema(Catalog.HISTORY)))
                .orderBy(field(name("dateexecuted")), field(name("orderexecuted")))
                .fetch(id);
    }

    private BackupManifest manifest(Instant at, List<String> changes, List<BackupManifest.Table> tables) {
        if (changes.isEmpty()) {
            throw new BackupFailed("There is nothing to back up: no change of the schema has run on this database.");
        }
        return new BackupManifest(
                BackupManifest.FORMAT,
                ProductVersion.current(),
                at,
                Sql.currentDatabase(dsl),
                Sql.setting(dsl, "server_version"),
                pgvectorVersion(),
                changes.getLast(),
                changes.size(),
                tables,
                catalog.sequences(),
                catalog.vectorIndexes());
    }

    private String pgvectorVersion() {
        Field<String> version = field(name("extversion"), String.class);
        String found = dsl.select(version)
                .from(table(name("pg_catalog", "pg_extension")))
                .where(field(name("extname"), String.class).eq(inline("vector")))
                .fetchOne(version);
        return found == null ? "none" : found;
    }
}
