package dev.portfolio.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.backup.BackupFile;
import dev.portfolio.domain.backup.Backups;
import dev.portfolio.domain.backup.BackupsContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class TemporaryBackupsTest extends BackupsContract {

    private static final ContentDatabase DATABASE = ContentDatabase.filled();

    @Override
    protected Backups backups() {
        return new TemporaryBackups(DATABASE.access(), Clock.systemUTC());
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        try (BackupFile backup = backups().make()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.path())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(backup.path().getParent())))
                    .isEqualTo("rwx------");
        }
    }
}
