package dev.portfolio.persistence.backup;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaVersions;
import dev.portfolio.persistence.backup.archive.BackupFailed;
import dev.portfolio.persistence.backup.archive.BackupManifest;
import dev.portfolio.persistence.backup.archive.PartialFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one consistent state of a database into one file, while others go on working. Needs nothing but a connection: no
 * {@code pg_dump}, no access to the server's machine, a pooler in transaction mode will do. Rows are streamed, so memory does not
 * depend on how many there are.
 */
public final class DatabaseBackup implements AutoCloseable {

    private final DatabaseServer server;
    private final Clock clock;
    private volatile @Nullable PartialFile unfinished;

    public DatabaseBackup(DatabaseAccess access, Clock clock) {
        this.server = new DatabaseServer(access);
        this.clock = clock;
    }

    /**
     * Backs up into a new file, which only its owner may read. It has its name when it is complete, not before.
     *
     * @throws BackupFailed when the file is there already or cannot be written, or the database cannot be read
     * @throws dev.portfolio.domain.error.Unavailable when the database cannot be reached
     */
    public BackupReport writeTo(Path file, BackupProgress progress) {
        return Failures.told("The backup was not made", () -> {
            try (PartialFile partial = PartialFile.of(file)) {
                unfinished = partial;
                OutputStream output = partial.output();
                BackupManifest manifest = server.database()
                        .snapshot(connection -> new Snapshot(connection, progress)
                                .write(output, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
                partial.complete();
                return new BackupReport(
                        file,
                        Files.size(file),
                        manifest.schemaVersion(),
                        manifest.tables().size(),
                        manifest.rows(),
                        notes(manifest));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> notes(BackupManifest manifest) {
        return manifest.isOf(SchemaVersions.all())
                ? List.of()
                : List.of("The schema has version " + manifest.schemaVersion() + " (" + manifest.schemaChanges()
                        + " changes), which this program does not know: it cannot restore this backup. The one that made"
                        + " the schema can.");
    }

    /** Deletes what a backup that is still running has written. */
    @Override
    public void close() {
        if (unfinished != null) {
            unfinished.close();
        }
    }
}
