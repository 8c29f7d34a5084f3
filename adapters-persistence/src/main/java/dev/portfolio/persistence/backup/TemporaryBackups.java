package dev.portfolio.persistence.backup;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.domain.backup.BackupFile;
import dev.portfolio.domain.backup.Backups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Backups in folders for temporary files, which nobody else may look into. */
public final class TemporaryBackups implements Backups {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'portfolio-'yyyyMMdd-HHmmss'.backup'", Locale.ROOT);

    private final DatabaseAccess access;
    private final Clock clock;

    public TemporaryBackups(DatabaseAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public BackupFile make() {
        BackupFile file = new BackupFile(newFolder().resolve(name()));
        try (DatabaseBackup backup = new DatabaseBackup(access, clock)) {
            backup.writeTo(file.path(), BackupProgress.NONE);
            return file;
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private String name() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).format(NAME);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("portfolio-backup");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
