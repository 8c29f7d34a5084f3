package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several instances of the application start on one database. */
@Timeout(120)
class SimultaneousMigrationTest {

    private static final int ALL;

    static {
        try {
            ALL = TestChangelog.productFiles().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private final TestDatabase database = TestDatabase.empty();

    @TempDir
    private Path folder;

    @Test
    void ofManyThreadsOneMigratesAndTheOthersWait() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> new SchemaMigration(database.access()).run()));
            }
            List<Integer> counts = new ArrayList<>();
            for (Future<List<String>> run : runs) {
                counts.add(run.get().size());
            }
            assertThat(counts).containsExactlyInAnyOrder(ALL, 0, 0, 0);
        }
    }

    @Test
    void ofTwoProcessesOneMigratesAndTheOtherWaits() throws Exception {
        Process first = process();
        Process second = process();

        assertThat(List.of(output(first), output(second))).containsExactlyInAnyOrder(String.valueOf(ALL), "0");
    }

    @Test
    void aRunningMigrationIsWaitedForWhateverTheTimeoutsOfTheRole() throws Exception {
        database.execute("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''300ms''',"
                + " current_database()); END $$");
        database.execute("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET lock_timeout = ''300ms''',"
                + " current_database()); END $$");
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<String>> waiting;
            try (MigrationLock _ = MigrationLock.of(database.access())) {
                waiting = threads.submit(() -> new SchemaMigration(database.access()).run());
                Thread.sleep(1_000);
                assertThat(waiting.isDone()).isFalse();
            }
            assertThat(waiting.get()).hasSize(ALL);
        }
    }

    @Test
    @Tag("direct-connection")
    void aKilledMigrationLeavesNothingAndTheNextOneSucceeds() throws Exception {
        TestChangelog changelog =
                TestChangelog.emptyIn(folder).with("001-slow", "CREATE TABLE slow (id int); SELECT pg_sleep(100);");
        Changelog slow = changelog.read();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<String>> killed = threads.submit(() -> new SchemaMigration(database.access(), slow).run());
            awaitSleep();
            database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'portfolio-migration' AND datname = current_database()"
                    + " AND pid <> pg_backend_pid()");
            assertThatThrownBy(killed::get).hasCauseInstanceOf(MigrationFailed.class);
        }
        assertThat(database.tables()).doesNotContain("slow");

        changelog.with("001-slow", "CREATE TABLE slow (id int);");
        assertThat(new SchemaMigration(database.access(), changelog.read()).run())
                .containsExactly("001-slow");
    }

    @Test
    void theLockThatAKilledLiquibaseLeftIsNoHindrance() {
        new SchemaMigration(database.access()).run();
        SchemaRollback rollback = new SchemaRollback(database.access());
        database.execute("UPDATE databasechangeloglock SET locked = true, lockgranted = now(), lockedby = 'gone'");
        rollback.run(rollback.plan(1));
        database.execute("UPDATE databasechangeloglock SET locked = true, lockgranted = now(), lockedby = 'gone'");

        assertThat(new SchemaMigration(database.access()).run()).hasSize(1);
    }

    private void awaitSleep() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (database.query("SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
                        + " AND datname = current_database()")
                .isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private Process process() throws IOException {
        DatabaseAccess access = database.access();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MigrateInAProcess.class.getName(),
                        access.jdbcUrl(),
                        access.user(),
                        access.password())
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output.strip();
    }
}
