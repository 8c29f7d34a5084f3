package dev.portfolio.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.persistence.backup.archive.BackupFailed;
import dev.portfolio.persistence.transaction.MaintenanceTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A backup that cannot be made says why, and leaves nothing behind. */
class BackupRefusalTest {

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeft() {
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(file(), "mine");

        refuses(ContentDatabase.migrated(), file(), "is there already");

        assertThat(file()).hasContent("mine");
    }

    @Test
    void aFolderIsNoFile() {
        refuses(ContentDatabase.migrated(), folder, "is a folder");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        refuses(ContentDatabase.migrated(), folder.resolve("none/x.backup"), "There is no folder", "none");
    }

    @Test
    void aDatabaseThatIsNotOfPortfolioIsRefused() {
        refuses(ContentDatabase.empty().run("CREATE TABLE other (id int)"), file(), "no schema of Portfolio");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aBackupWhoseConnectionBreaksLeavesNothing() {
        ContentDatabase source = ContentDatabase.filled();
        try (DatabaseBackup backup = new DatabaseBackup(source.access(), Clock.systemUTC())) {
            assertThatThrownBy(() -> backup.writeTo(file(), (_, done, _) -> {
                        if (done == 30) {
                            source.cutOff();
                        }
                    }))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageStartingWith("The backup was not made: ");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBackupThatIsStoppedLeavesNothing() {
        DatabaseBackup backup = new DatabaseBackup(ContentDatabase.filled().access(), Clock.systemUTC());

        assertThatThrownBy(() -> backup.writeTo(file(), (_, done, _) -> {
                    if (done == 30) {
                        assertThat(folder).isDirectoryContaining("glob:**.partial");
                        backup.close();
                    }
                }))
                .isInstanceOf(BackupFailed.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsUnavailable() {
        DatabaseAccess nowhere = new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/none", "me", "s3cret");
        try (DatabaseBackup backup = new DatabaseBackup(nowhere, Clock.systemUTC())) {
            assertThatThrownBy(() -> backup.writeTo(file(), BackupProgress.NONE))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("cannot be reached")
                    .hasMessageNotContaining("s3cret");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTableThatIsEmptiedBetweenSnapshotAndLockIsNoticed() {
        ContentDatabase source = ContentDatabase.filled();
        PGSimpleDataSource pool = new PGSimpleDataSource();
        pool.setUrl(source.access().jdbcUrl());
        pool.setUser(source.access().user());
        pool.setPassword(source.access().password());
        List<List<String>> rewritten = new MaintenanceTransaction(pool).snapshot(connection -> {
            Catalog catalog = new Catalog(Sql.on(connection));
            List<String> before = catalog.rewritten();
            source.run("TRUNCATE content_sources");
            return List.of(before, catalog.rewritten());
        });

        assertThat(rewritten).containsExactly(List.of(), List.of("content_sources"));
    }

    @Test
    void aSchemaThatThisProgramCannotRestoreIsBackedUpAndTold() {
        ContentDatabase source = ContentDatabase.migrated();
        source.run("""
                INSERT INTO databasechangelog SELECT '999-of-tomorrow', author, filename, now() + interval '1 day', 999,
                    exectype, md5sum FROM databasechangelog LIMIT 1""");
        try (DatabaseBackup backup = new DatabaseBackup(source.access(), Clock.systemUTC())) {
            assertThat(backup.writeTo(file(), BackupProgress.NONE).notes())
                    .singleElement()
                    .asString()
                    .contains("999-of-tomorrow", "cannot restore");
        }
    }

    private Path file() {
        return folder.resolve("content.backup");
    }

    private static void refuses(ContentDatabase source, Path file, String... reason) {
        try (DatabaseBackup backup = new DatabaseBackup(source.access(), Clock.systemUTC())) {
            assertThatThrownBy(() -> backup.writeTo(file, BackupProgress.NONE))
                    .isInstanceOf(BackupFailed.class)
                    .hasMessageContainingAll(reason);
        }
    }
}
