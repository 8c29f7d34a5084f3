package dev.portfolio.bootstrap;

import dev.portfolio.application.embedding.GetEmbeddingBacklog;
import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.embeddedpostgres.testing.DisposableServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The figures of docs/scaling.md. No test: {@code scripts/measure-scaling} runs it. */
class ScalingMeasurement {

    private static final ReadLoad LOAD = new ReadLoad(32, Duration.ofSeconds(1), Duration.ofSeconds(4));

    /** Until the compiler of the JVM has seen what is asked often. */
    private static final ReadLoad WARM_UP = new ReadLoad(32, Duration.ofSeconds(9), Duration.ofSeconds(1));

    private static final List<String> READS = List.of("/api/v1/posts", "/api/v1/search?mode=keyword&q=connection+pool");
    private static final int ROUNDS = 5;
    private static final int QUEUED = 200;

    @TempDir
    Path folder;

    private final EmbeddingServer model = EmbeddingServer.start();
    private final DisposableServer primary = DisposableServer.start();

    @AfterEach
    void stop() {
        primary.close();
        model.close();
    }

    /** In turns, so that whatever else the machine does meets all of them. */
    @Test
    void reads() throws Exception {
        importSamples();
        try (ServerProcess four = ServerProcess.launch(folder, settings(4));
                ServerProcess ten = ServerProcess.launch(folder, settings(10));
                ServerProcess thirty = ServerProcess.launch(folder, settings(30))) {
            int poolOf4 = four.awaitReady();
            int poolOf10 = ten.awaitReady();
            int poolOf30 = thirty.awaitReady();
            for (int port : List.of(poolOf4, poolOf10, poolOf30)) {
                for (String path : READS) {
                    WARM_UP.answersPerSecond(List.of(port), path);
                }
            }
            for (int round = 1; round <= ROUNDS; round++) {
                tell(round, "one process, pool of 4", List.of(poolOf4));
                tell(round, "one process, pool of 10", List.of(poolOf10));
                tell(round, "one process, pool of 30", List.of(poolOf30));
                tell(round, "two processes, pools of 4 and 10", List.of(poolOf4, poolOf10));
            }
            figure("after that, " + new ConnectionMemory(primary).ofThoseWithThePool());
        }
    }

    @Test
    void embedding() {
        model.delay(100);
        try (ConfigurableApplicationContext tool = tool();
                ServerProcess first = ServerProcess.launch(folder, settings(4))) {
            first.awaitReady();
            figure("embedding by one process: " + embeddedPerSecond(tool, "alone"));
            try (ServerProcess second = ServerProcess.launch(folder, settings(4))) {
                second.awaitReady();
                figure("embedding by two processes: " + embeddedPerSecond(tool, "together"));
            }
        }
    }

    @Test
    void lag() throws Exception {
        try (ConfigurableApplicationContext tool = tool();
                DisposableServer replica = primary.replica()) {
            String lag = new ReplicaLag(primary, replica)
                    .during(CompletableFuture.runAsync(() -> importItems(tool, "lag", 400)));
            figure("a replica's lag while 400 posts are imported: " + lag);
        }
    }

    private static void tell(int round, String what, List<Integer> ports) throws Exception {
        figure(String.format(
                Locale.ROOT,
                "round %d, %s: %.0f lists/s, %.0f searches by keyword/s",
                round,
                what,
                LOAD.answersPerSecond(ports, READS.getFirst()),
                LOAD.answersPerSecond(ports, READS.getLast())));
    }

    private static void figure(String figure) {
        System.out.println("FIGURE " + figure);
    }

    /** The model lets everybody wait until all items are in the queue. */
    private String embeddedPerSecond(ConfigurableApplicationContext tool, String name) {
        GetEmbeddingBacklog backlog = tool.getBean(GetEmbeddingBacklog.class);
        model.hang();
        importItems(tool, name, QUEUED);
        long begun = System.nanoTime();
        model.goOn();
        Eventually.that("the queue is empty", () -> backlog.execute().waiting() == 0);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return String.format(Locale.ROOT, "%.1f items/s", QUEUED / seconds);
    }

    private void importSamples() {
        ProgramRun run = ProgramRun.of(settings(4), "import", "../samples");
        if (run.exitStatus() != 0) {
            throw new IllegalStateException(run.err());
        }
    }

    private void importItems(ConfigurableApplicationContext tool, String name, int items) {
        try {
            Path posts = Files.createDirectory(folder.resolve(name));
            for (int i = 0; i < items; i++) {
                String text = "# %s %d%n%n%s%n".formatted(name, i, "Words of it. ".repeat(200));
                Files.writeString(posts.resolve("%s-%03d.md".formatted(name, i)), text);
            }
            tool.getBean(ImportContent.class).execute(new ImportContent.Command(posts, false, (_, _, _) -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext tool() {
        PortfolioSettings parsed = PortfolioSettings.from(Environment.of(settings(4)::get));
        Console console = new Console(new PrintStream(System.err, true), false);
        Database database = Database.open(parsed, console);
        database.migrate(console);
        return Applications.opener().tool(parsed, database.settings(parsed));
    }

    private Map<String, String> settings(int pool) {
        Map<String, String> settings = new HashMap<>(model.settings("key"));
        settings.put("DATABASE_URL", primary.url());
        settings.put("DB_POOL_SIZE", Integer.toString(pool));
        settings.put("DB_MAX_OVERFLOW", "0");
        settings.put("SEARCH_RATE", "0");
        return settings;
    }
}
