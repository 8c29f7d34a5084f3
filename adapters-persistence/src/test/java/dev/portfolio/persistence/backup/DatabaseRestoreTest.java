package dev.portfolio.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.persistence.backup.archive.BackupFailed;
import dev.portfolio.persistence.backup.archive.BackupManifest;
import dev.portfolio.persistence.backup.archive.BackupWriter;
import dev.portfolio.persistence.backup.archive.TableContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a restore goes, what it refuses, and that it leaves no halves. */
class DatabaseRestoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:21:35Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Path file;
    private static Map<String, String> content;

    @BeforeAll
    static void backUp() {
        ContentDatabase source = ContentDatabase.filled();
        content = source.content();
        file = folder.resolve("content.backup");
        try (DatabaseBackup backup = new DatabaseBackup(source.access(), CLOCK)) {
            backup.writeTo(file, BackupProgress.NONE);
        }
    }

    @Test
    void existingContentIsNeverOverwritten() {
        ContentDatabase target = ContentDatabase.filledAtVersion("006-add-publication-dates");
        Map<String, String> before = target.content();

        refuses(target, restore -> restore.intoEmpty(file, BackupProgress.NONE), "not empty", "--replace", "--into");

        assertThat(target.content()).isEqualTo(before);
    }

    @Test
    void aNewDatabaseIsMade() {
        ContentDatabase here = ContentDatabase.migrated();
        String name = here.name().substring(0, 30) + " \"new\"";

        RestoreReport report = on(here, restore -> restore.intoNew(file, name, BackupProgress.NONE));

        assertThat(report.database()).isEqualTo(name);
        assertThat(here.sibling(name.replace("\"", "%22").replace(" ", "%20")).content())
                .isEqualTo(content);
        here.dropRelatives();
    }

    @Test
    void aDatabaseThatIsThereAndNotEmptyIsNotRestoredInto() {
        ContentDatabase here = ContentDatabase.migrated();
        Map<String, String> before = here.content();

        refuses(here, restore -> restore.intoNew(file, here.name(), BackupProgress.NONE), "is not empty");

        assertThat(here.content()).isEqualTo(before);
    }

    @Test
    void aNameThatTheServerWouldCutIsRefused() {
        refuses(
                ContentDatabase.empty(),
                restore -> restore.intoNew(file, "x".repeat(64), BackupProgress.NONE),
                "1 to 63 bytes");
    }

    @Test
    @Tag("direct-connection")
    void aDatabaseIsReplacedAndTheFormerOneKept() {
        ContentDatabase target = ContentDatabase.filledAtVersion("006-add-publication-dates");
        Map<String, String> before = target.content();

        RestoreReport report = on(target, restore -> restore.replacing(file, BackupProgress.NONE));

        assertThat(report.database()).isEqualTo(target.name());
        assertThat(report.keptAs()).endsWith("_before_restore_20261123_062135").hasSizeLessThanOrEqualTo(63);
        assertThat(target.content()).isEqualTo(content);
        assertThat(target.sibling(report.keptAs()).content()).isEqualTo(before);
        assertThat(target.relatives()).hasSize(2);
        target.dropRelatives();
    }

    @Test
    @Tag("direct-connection")
    void aDatabaseIsNotReplacedUnderThoseWhoUseIt() throws SQLException {
        ContentDatabase target = ContentDatabase.migrated();
        try (Connection _ = target.database().connect()) {
            refuses(
                    target,
                    restore -> restore.replacing(file, BackupProgress.NONE),
                    "Others are connected",
                    "1 x PostgreSQL JDBC Driver");
        }
        assertThat(target.relatives()).containsExactly(target.name());
    }

    @Test
    @Tag("direct-connection")
    void aReplacementThatIsHeldUpAtTheEndIsKeptAndTold() throws SQLException {
        ContentDatabase target = ContentDatabase.migrated();
        AtomicReference<Connection> late = new AtomicReference<>();

        refuses(
                target,
                restore -> restore.replacing(file, (what, _, _) -> {
                    if (what.startsWith("Comparing") && late.get() == null) {
                        late.set(connect(target));
                    }
                }),
                "is restored completely, as the database",
                "being accessed by other users",
                "RENAME TO");

        late.get().close();
        assertThat(target.relatives()).hasSize(2);
        assertThat(target.sibling(target.relatives().getLast()).content()).isEqualTo(content);
        target.dropRelatives();
    }

    @Test
    void aBackupIsVerifiedAndNothingIsLeftOfIt() {
        ContentDatabase beside = ContentDatabase.migrated();
        Map<String, String> before = beside.content();

        RestoreReport report = on(beside, restore -> restore.verify(file, BackupProgress.NONE));

        assertThat(report.rows()).isGreaterThan(400);
        assertThat(beside.content()).isEqualTo(before);
        assertThat(beside.relatives()).containsExactly(beside.name());
    }

    @Test
    void aRestoreThatBreaksOffLeavesTheDatabaseEmpty() {
        for (String moment : List.of("Restoring", "Comparing")) {
            ContentDatabase target = ContentDatabase.empty();
            refuses(target, restore -> restore.intoEmpty(file, cutOffWhen(moment, target)), "Nothing was restored: ");
            assertThat(target.tables()).isEmpty();
            assertThat(target.ask("SELECT extname FROM pg_extension")).containsExactly("plpgsql");
        }
    }

    @Test
    @Tag("direct-connection")
    void aRestoreThatBreaksOffRemovesTheDatabaseItMade() {
        ContentDatabase here = ContentDatabase.migrated();

        refuses(here, restore -> restore.replacing(file, cutOffWhen("Restoring", here)), "Nothing was restored: ");

        assertThat(here.relatives()).containsExactly(here.name());
    }

    @Test
    void aRestoreThatIsStoppedRemovesTheDatabaseItMade() {
        ContentDatabase here = ContentDatabase.migrated();
        DatabaseRestore restore = new DatabaseRestore(here.access(), CLOCK);

        assertThatThrownBy(() -> restore.verify(file, (what, _, _) -> {
                    if (what.startsWith("Restoring")) {
                        restore.close();
                    }
                }))
                .isInstanceOf(BackupFailed.class);

        assertThat(here.relatives()).containsExactly(here.name());
    }

    @Test
    void aSchemaThatThisProgramDoesNotKnowIsRefusedBeforeAnythingIsTouched() throws IOException {
        ContentDatabase target = ContentDatabase.empty();
        Path newer = written("tables", "999-of-tomorrow", 999, List.of());

        refuses(
                target,
                restore -> restore.intoEmpty(newer, BackupProgress.NONE),
                "999-of-tomorrow (999 changes)",
                "this program knows versions up to 0");

        assertThat(target.tables()).isEmpty();
    }

    @Test
    void rowsThatComeOutOtherwiseThanTheyWentInAreRefused() throws IOException {
        ContentDatabase target = ContentDatabase.empty();
        Path lossy = written("content_sources", "012-create-content-sources", 12, List.of());

        refuses(target, restore -> restore.intoEmpty(lossy, BackupProgress.NONE), "content_sources are not the same");

        assertThat(target.tables()).isEmpty();
    }

    @Test
    void anIndexThatCannotBeBuiltIsToldAndTheContentStays() throws IOException {
        ContentDatabase target = ContentDatabase.empty();
        Path unusual = written(
                "users",
                "012-create-content-sources",
                12,
                List.of(
                        "CREATE INDEX x ON public.users USING hnsw (email vector_l2_ops)",
                        "CREATE INDEX x ON public.users USING btree (id); DROP TABLE users"));

        List<String> notes = on(target, restore -> restore.intoEmpty(unusual, BackupProgress.NONE))
                .notes();

        assertThat(notes).hasSize(2);
        assertThat(notes.getFirst()).contains("index x was not built", "vector_l2_ops", "db:index");
        assertThat(notes.getLast()).contains("unusual form", "DROP TABLE");
        assertThat(target.tables()).contains("users");
    }

    /** An archive that is as it should be, with what a database would not have given. */
    private static Path written(String table, String version, int changes, List<String> indexes) throws IOException {
        Path path = folder.resolve(table + ".backup");
        try (OutputStream out = Files.newOutputStream(path)) {
            BackupWriter writer = new BackupWriter(out, CLOCK.instant());
            BackupManifest.Table none = writer.table(table, List.of("id"), _ -> {});
            if (table.equals("content_sources")) {
                none = new BackupManifest.Table(
                        table,
                        List.of("content_id"),
                        new TableContent(0, 0, none.content().sha256(), "ff"));
            }
            writer.finish(new BackupManifest(
                    BackupManifest.FORMAT,
                    "2",
                    CLOCK.instant(),
                    "portfolio",
                    "17",
                    "0.8.4",
                    version,
                    changes,
                    List.of(none),
                    List.of(),
                    indexes));
        }
        return path;
    }

    private static BackupProgress cutOffWhen(String moment, ContentDatabase database) {
        return (what, _, _) -> {
            if (what.startsWith(moment)) {
                database.cutOff();
            }
        };
    }

    private static Connection connect(ContentDatabase target) {
        try {
            return target.database().connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RestoreReport on(ContentDatabase target, Function<DatabaseRestore, RestoreReport> work) {
        DatabaseAccess access = target.access();
        try (DatabaseRestore restore = new DatabaseRestore(access, CLOCK)) {
            return work.apply(restore);
        }
    }

    private static void refuses(
            ContentDatabase target, Function<DatabaseRestore, RestoreReport> work, String... reason) {
        assertThatThrownBy(() -> on(target, work))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContainingAll(reason);
    }
}
