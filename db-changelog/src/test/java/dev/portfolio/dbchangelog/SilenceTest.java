package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is printed, nothing is logged, nobody but the database is contacted. */
class SilenceTest {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ProxySelector proxies = ProxySelector.getDefault();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> logged = new ArrayList<>();
    private final List<URI> contacted = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getLoggerName() + ": " + entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        Logger.getLogger("").addHandler(log);
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                if (!uri.getScheme().equals("socket")) {
                    contacted.add(uri);
                }
                return List.of(java.net.Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        });
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
        Logger.getLogger("").removeHandler(log);
        ProxySelector.setDefault(proxies);
    }

    @Test
    void everyCommandIsSilent() throws IOException {
        TestDatabase database = TestDatabase.migrated();
        SchemaMigration migration = new SchemaMigration(database.access());
        SchemaRollback rollback = new SchemaRollback(database.access());

        migration.dryRun();
        rollback.run(rollback.plan(2));
        new SchemaHistory(database.access()).read();
        new SchemaInspection(database.access()).status();
        migration.run();

        assertSilence();
    }

    @Test
    void aFailureIsSilentToo() throws IOException {
        TestDatabase database = TestDatabase.empty();
        Changelog changelog =
                TestChangelog.emptyIn(folder).with("001-bad", "SELECT 1 / 0;").read();

        assertThatThrownBy(() -> new SchemaMigration(database.access(), changelog).run())
                .isInstanceOf(MigrationFailed.class);

        assertSilence();
    }

    private void assertSilence() {
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("[test postgres]")))
                .isEmpty();
        assertThat(logged).isEmpty();
        assertThat(contacted).isEmpty();
    }
}
