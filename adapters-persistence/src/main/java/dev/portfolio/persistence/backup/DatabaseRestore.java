package dev.portfolio.persistence.backup;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaVersions;
import dev.portfolio.persistence.backup.archive.BackupArchive;
import dev.portfolio.persistence.backup.archive.BackupFailed;
import dev.portfolio.persistence.backup.archive.BackupManifest;
import dev.portfolio.persistence.transaction.MaintenanceTransaction;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Restores a backup. The whole file is checked before anything is touched; no existing content is ever overwritten; a failure
 * leaves an empty database empty and removes one that was made. An older schema is brought up to date.
 *
 * <p>All methods throw {@link BackupFailed} with the reason, {@link dev.portfolio.dbchangelog.MigrationFailed} when a change of
 * the schema fails, and {@link dev.portfolio.domain.error.Unavailable} when the database cannot be reached.
 */
public final class DatabaseRestore implements AutoCloseable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT);

    private final DatabaseServer server;
    private final Clock clock;
    private volatile @Nullable NewDatabase unfinished;

    /** @param access the database that is the target, or beside which a new one is made */
    public DatabaseRestore(DatabaseAccess access, Clock clock) {
        this.server = new DatabaseServer(access);
        this.clock = clock;
    }

    /** Into the database itself, which must be empty. */
    public RestoreReport intoEmpty(Path file, BackupProgress progress) {
        return checked(file, progress, archive -> restored(archive, server.database(), currentDatabase(), progress));
    }

    /** Into a new database of this name on the same server, or into an empty one that has the name. */
    public RestoreReport intoNew(Path file, String name, BackupProgress progress) {
        return checked(
                file,
                progress,
                archive -> made(name, database -> {
                    RestoreReport report = restored(archive, database.transaction(), name, progress);
                    database.keep();
                    return report;
                }));
    }

    /**
     * Into a new database, which then takes the place of this one, which is kept under another name. Refused while others are
     * connected to it.
     */
    public RestoreReport replacing(Path file, BackupProgress progress) {
        return checked(file, progress, archive -> {
            String current = currentDatabase();
            DatabaseSwap swap = new DatabaseSwap(server, current);
            swap.refuseWhileOthersAreConnected();
            return made(NewDatabase.named(current, "_restored_" + moment()), database -> {
                swap.refuseOtherLocale(database.databaseName());
                RestoreReport report = restored(archive, database.transaction(), database.databaseName(), progress);
                database.keep();
                String former = NewDatabase.named(current, "_before_restore_" + moment());
                swap.run(database.databaseName(), former);
                return report.withKept(current, former);
            });
        });
    }

    /** Into a database that is dropped when all rows are found to be the same there as in the file. */
    public RestoreReport verify(Path file, BackupProgress progress) {
        return checked(
                file,
                progress,
                archive -> made(
                        NewDatabase.named(currentDatabase(), "_verify_" + moment()),
                        database -> filled(archive, database.transaction(), database.databaseName(), progress)));
    }

    private RestoreReport checked(Path file, BackupProgress progress, Function<BackupArchive, RestoreReport> work) {
        return Failures.told("Nothing was restored", () -> {
            try (BackupArchive archive = BackupArchive.open(
                    file, (done, total) -> progress.progress("Checking the file (bytes)", done, total))) {
                refuseUnknownSchema(archive.manifest());
                return work.apply(archive);
            }
        });
    }

    private static void refuseUnknownSchema(BackupManifest manifest) {
        List<String> known = SchemaVersions.all();
        if (!manifest.isOf(known)) {
            throw new BackupFailed("The backup has schema version " + manifest.schemaVersion() + " ("
                    + manifest.schemaChanges() + " changes), written by Portfolio " + manifest.productVersion()
                    + "; this program knows versions up to " + known.getLast() + " (" + known.size()
                    + " changes). Use a version of the program that knows it. Nothing was restored.");
        }
    }

    private RestoreReport made(String name, Function<NewDatabase, RestoreReport> work) {
        try (NewDatabase database = NewDatabase.of(server, name)) {
            unfinished = database;
            return work.apply(database);
        }
    }

    private static RestoreReport restored(
            BackupArchive archive, MaintenanceTransaction database, String name, BackupProgress progress) {
        RestoreReport report = filled(archive, database, name, progress);
        List<String> unbuilt = new Finishing(database).run(archive.manifest().vectorIndexes(), progress);
        return report.withNotes(
                Stream.concat(report.notes().stream(), unbuilt.stream()).toList());
    }

    private static RestoreReport filled(
            BackupArchive archive, MaintenanceTransaction database, String name, BackupProgress progress) {
        String newest = SchemaVersions.all().getLast();
        List<String> notes = database.change(connection -> new Filling(connection, archive, progress).run(newest));
        BackupManifest manifest = archive.manifest();
        return new RestoreReport(
                name, null, manifest.schemaVersion(), newest, manifest.tables().size(), manifest.rows(), notes);
    }

    private String currentDatabase() {
        return server.plainly(Sql::currentDatabase);
    }

    private String moment() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).format(MOMENT);
    }

    /** Drops the database that a restore still running has made. */
    @Override
    public void close() {
        if (unfinished != null) {
            unfinished.close();
        }
    }
}
