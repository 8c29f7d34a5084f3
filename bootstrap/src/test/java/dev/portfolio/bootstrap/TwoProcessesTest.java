package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.application.embedding.GetEmbeddingBacklog;
import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.persistence.generated.Tables;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Two servers, each in a process of its own, on one database. */
class TwoProcessesTest {

    private static final int ITEMS = 120;

    @TempDir
    Path folder;

    @Test
    void bothStartOnAnEmptyDatabaseAndShareTheQueueSoThatEachTextIsEmbeddedOnce() throws IOException {
        String url = TestDatabaseUrl.ofNewDatabase();
        try (EmbeddingServer model = EmbeddingServer.start();
                ServerProcess first = ServerProcess.launch(folder, settings(url, model, "first"));
                ServerProcess second = ServerProcess.launch(folder, settings(url, model, "second"))) {
            List<Integer> ports = List.of(first.awaitReady(), second.awaitReady());
            assertThat(Stream.of(first, second)
                            .map(ServerProcess::errors)
                            .filter(said -> said.contains("The schema is")))
                    .as("which of them has migrated")
                    .hasSize(1);

            model.delay(100);
            try (ConfigurableApplicationContext tool = tool(settings(url, model, "importer"))) {
                importItems(tool);
                GetEmbeddingBacklog backlog = tool.getBean(GetEmbeddingBacklog.class);
                Eventually.that("the queue is empty", () -> backlog.execute().waiting() == 0);

                DSLContext dsl = tool.getBean(DSLContext.class);
                int passages = dsl.fetchCount(Tables.PASSAGES);
                assertThat(passages).isGreaterThanOrEqualTo(ITEMS);
                assertThat(dsl.fetchCount(Tables.PASSAGES) - dsl.fetchCount(Tables.PASSAGE_EMBEDDINGS))
                        .isZero();
                assertThat(model.asked())
                        .filteredOn(asked -> !Set.of("dimension", "warm up").contains(asked.text()))
                        .as("an opening for each item, and each passage")
                        .hasSize(ITEMS + passages);
                assertThat(askedBy(model)).containsOnlyKeys("first", "second");
            }
            assertThat(ports)
                    .allSatisfy(port -> assertThat(RunningApplication.get(port, "/api/v1/posts?count=exact")
                                    .body())
                            .contains("\"total\":" + ITEMS));
            assertThat(first.errors() + second.errors()).doesNotContain("WARN", "ERROR");
        }
    }

    private static Map<String, Long> askedBy(EmbeddingServer model) {
        return model.asked().stream().collect(Collectors.groupingBy(EmbeddingServer.Asked::key, Collectors.counting()));
    }

    private void importItems(ConfigurableApplicationContext tool) throws IOException {
        Path posts = Files.createDirectory(folder.resolve("posts"));
        for (int i = 0; i < ITEMS; i++) {
            Files.writeString(posts.resolve("item-%03d.md".formatted(i)), "# Item %d%n%nText of %d.%n".formatted(i, i));
        }
        tool.getBean(ImportContent.class).execute(new ImportContent.Command(posts, false, (_, _, _) -> {}));
    }

    private static ConfigurableApplicationContext tool(Map<String, String> settings) {
        PortfolioSettings parsed = PortfolioSettings.from(Environment.of(settings::get));
        Database database = Database.open(parsed, new Console(new PrintStream(System.err, true), false));
        return Applications.opener().tool(parsed, database.settings(parsed));
    }

    private static Map<String, String> settings(String url, EmbeddingServer model, String key) {
        Map<String, String> settings = new HashMap<>(model.settings(key));
        settings.put("DATABASE_URL", url);
        settings.put("DB_POOL_SIZE", "4");
        return settings;
    }
}
