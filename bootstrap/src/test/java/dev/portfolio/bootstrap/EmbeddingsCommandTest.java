package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another model takes over while visitors search. */
class EmbeddingsCommandTest {

    private static final String SEARCH = "/api/v1/search?mode=semantic&q=flour+and+water";

    @TempDir
    private Path folder;

    private final EmbeddingServer before = EmbeddingServer.start();
    private final EmbeddingServer after = EmbeddingServer.start();
    private final Map<String, String> settings = new HashMap<>(before.settings("old-key"));

    @BeforeEach
    void content() throws Exception {
        settings.put("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());
        settings.put("SEARCH_RATE", "100000");
        settings.put("EMBED_API_KEY_NEW_MODEL", "new-key");
        for (int i = 0; i < 12; i++) {
            write("bread-" + i);
        }
        assertThat(run("import", folder.toString()).exitStatus()).isZero();
        after.dimensions(24);
    }

    @AfterEach
    void close() {
        before.close();
        after.close();
    }

    private void write(String name) throws Exception {
        Files.writeString(folder.resolve(name + ".md"), "# " + name + "\n\nFlour, water, salt: loaf " + name + ".");
    }

    @Test
    void everySearchIsAnsweredByMeaningWhileTheModelChangesAndChangesBack() throws Exception {
        try (RunningApplication server = RunningApplication.with(settings)) {
            Visitors visitors = new Visitors(server);
            ProgramRun switched = switchTo("new-model");
            assertThat(switched.exitStatus()).as(switched.err()).isZero();
            assertThat(switched.err())
                    .contains("Embedding items for new-model 100%", "new-model answers questions now.");
            Eventually.that("the server asks the new model", () -> questionsAskedOf(after) > 0);
            write("bread-late");
            assertThat(run("import", folder.toString()).exitStatus()).isZero();
            assertThat(run("embeddings", "switch", "--rollback").err()).contains("test-model answers questions now.");
            long askedBefore = questionsAskedOf(before);
            Eventually.that("the server asks the old model", () -> questionsAskedOf(before) > askedBefore);
            Eventually.that(
                    "what came meanwhile is embedded by the old model",
                    () -> status("test-model").contains("13 of 13 items indexed"));
            visitors.leave();
            assertThat(visitors.answers).hasSizeGreaterThan(10).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("\"degraded\":false", "\"title\":\"bread-");
            });
        }
    }

    @Test
    void afterAnInterruptionOnlyTheRestIsEmbedded() {
        after.failAfter(7);
        ProgramRun interrupted = switchTo("new-model");
        assertThat(interrupted.exitStatus()).isEqualTo(1);
        assertThat(interrupted.err()).contains("items cannot be embedded; the old model goes on");
        assertThat(status("test-model")).contains("active", "12 of 12 items indexed");
        assertThat(status("new-model")).contains("building", "failing");
        long embedded = textsAskedOf(after);
        after.recover();

        ProgramRun resumed = run("embeddings", "switch");

        assertThat(resumed.exitStatus()).as(resumed.err()).isZero();
        assertThat(status("new-model")).contains("active, 24 dimensions, 12 of 12 items indexed, 0 waiting");
        assertThat(textsAskedOf(after) - embedded)
                .as("the rest of 24 texts")
                .isPositive()
                .isLessThan(24);
    }

    @Test
    void pruneRemovesWhatWasRetiredAndThenThereIsNoWayBack() {
        assertThat(switchTo("new-model").exitStatus()).isZero();
        assertThat(run("embeddings", "prune").exitStatus()).isEqualTo(1);
        assertThat(run("embeddings", "prune", "--yes").lines()).containsExactly("test-model");
        ProgramRun back = run("embeddings", "switch", "--rollback");
        assertThat(back.exitStatus()).isEqualTo(1);
        assertThat(back.err()).contains("no vectors of an earlier model");
        assertThat(run("embeddings", "status", "--json").lines())
                .singleElement()
                .asString()
                .contains("\"name\":\"new-model\"", "\"dimension\":24", "\"state\":\"active\"", "\"indexed_items\":12");
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnythingIsBegun() {
        assertThat(run("embeddings", "switch").err()).contains("The model test-model answers already");
        assertThat(switchTo("new-model", "--dimension", "7").err()).contains("is 7, and new-model gives 24 numbers");
        assertThat(run("embeddings", "switch", "--model", "x", "--base-url", "http://127.0.0.1:1/v1")
                        .exitStatus())
                .isEqualTo(1);
        assertThat(run("embeddings", "status").lines())
                .singleElement()
                .asString()
                .contains("test-model: active");
        assertThat(run("embeddings").exitStatus()).isEqualTo(2);
        assertThat(run("embeddings", "switch", "--base-url", "http://127.0.0.1:1/v1")
                        .exitStatus())
                .isEqualTo(2);
    }

    private ProgramRun switchTo(String model, String... more) {
        String[] command = {"embeddings", "switch", "--model", model, "--base-url", after.address()};
        String[] all = new String[command.length + more.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return run(all);
    }

    private String status(String profile) {
        return run("embeddings", "status")
                .out()
                .lines()
                .filter(line -> line.startsWith(profile))
                .findFirst()
                .orElse("");
    }

    /** Each question is a new one, so none is remembered. */
    private static long questionsAskedOf(EmbeddingServer model) {
        return model.asked().stream()
                .filter(asked -> asked.text().contains("flour and water"))
                .count();
    }

    private static long textsAskedOf(EmbeddingServer model) {
        return model.asked().stream()
                .filter(asked -> asked.text().contains("loaf"))
                .count();
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.of(settings, arguments);
    }

    /** Two who search one question after the other. */
    private static final class Visitors {

        private final Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean there = new AtomicBoolean(true);
        private final ExecutorService threads = Executors.newFixedThreadPool(2);
        private final Future<?> first;
        private final Future<?> second;

        Visitors(RunningApplication server) {
            first = threads.submit(() -> search(server, "a"));
            second = threads.submit(() -> search(server, "b"));
        }

        private void search(RunningApplication server, String name) {
            for (int i = 0; there.get(); i++) {
                answers.add(server.get(SEARCH + "+" + name + i));
            }
        }

        void leave() throws Exception {
            there.set(false);
            first.get();
            second.get();
            threads.shutdown();
        }
    }
}
