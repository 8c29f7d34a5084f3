package dev.portfolio.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the making of backups promises. */
public abstract class BackupsContract {

    protected abstract Backups backups();

    @Test
    void aBackupIsThereUntilItIsClosed() {
        Path path;
        try (BackupFile backup = backups().make()) {
            path = backup.path();
            assertThat(backup.name()).matches("portfolio-\\d{8}-\\d{6}\\.backup");
            assertThat(path).exists();
            assertThat(backup.bytes()).isEqualTo(path.toFile().length()).isPositive();
        }
        assertThat(path).doesNotExist();
        assertThat(path.getParent()).doesNotExist();
    }

    @Test
    void twoAtATimeDoNotMeet() {
        try (BackupFile one = backups().make();
                BackupFile other = backups().make()) {
            assertThat(one.path()).isNotEqualTo(other.path());
            assertThat(Files.exists(one.path()) && Files.exists(other.path())).isTrue();
        }
    }
}
