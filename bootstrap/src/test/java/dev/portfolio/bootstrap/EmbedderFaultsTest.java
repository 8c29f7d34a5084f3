package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The embedding endpoint of a running server fails in every way, and is well again. */
class EmbedderFaultsTest {

    /** What is wrong with it, how that begins and how it ends. */
    record Fault(String name, Consumer<EmbeddingServer> begin, Consumer<EmbeddingServer> end) {

        /** An answer that is none, where a vector of 8 numbers is expected. */
        static Fault answering(String name, int status, String vector) {
            return new Fault(
                    name,
                    model -> model.talkNonsense(new EmbeddingServer.Nonsense(status, vector)),
                    EmbeddingServer::recover);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Fault> faults() {
        return List.of(
                new Fault("nobody listens", EmbeddingServer::goAway, EmbeddingServer::comeBack),
                Fault.answering("too many requests", 429, "[1,2,3,4,5,6,7,8]"),
                Fault.answering("server error", 500, "[1,2,3,4,5,6,7,8]"),
                new Fault("hangs", EmbeddingServer::hang, EmbeddingServer::goOn),
                Fault.answering("not a number", 200, "[NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN]"),
                Fault.answering("nulls", 200, "[null,1,1,1,1,1,1,1]"),
                Fault.answering("zeros", 200, "[0,0,0,0,0,0,0,0]"),
                Fault.answering("other dimension", 200, "[1,2,3,4,5,6,7,8,9,10,11,12]"));
    }

    /** The deadline of a question alone would be two seconds; a visitor waits a tenth of that, and a busy machine takes its time. */
    private static final Duration SOON = Duration.ofMillis(1_900);

    private static final AtomicInteger QUESTIONS = new AtomicInteger();

    private static EmbeddingServer model;
    private static AccountServer server;
    private static String token;

    @BeforeAll
    static void start() {
        model = EmbeddingServer.start();
        Map<String, String> settings = model.settings("key");
        server = AccountServer.start(
                "EMBED_BASE_URL",
                settings.get("EMBED_BASE_URL"),
                "EMBED_MODEL",
                settings.get("EMBED_MODEL"),
                "EMBED_API_KEY",
                settings.get("EMBED_API_KEY"),
                "SEARCH_RATE",
                "0");
        token = server.tokenOf(AccountServer.SUPERUSER);
        save("Lighthouse", "The keeper trims the lamp.");
        Eventually.that("it is well", () -> isFoundByMeaning("lighthouse"));
    }

    @AfterAll
    static void stop() {
        server.close();
        model.close();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void keywordsAnswerContentIsKeptAndAllIsWellAfterwards(Fault fault) {
        String first = newQuestion();
        fault.begin().accept(model);
        assertThat(search("hybrid", first).body()).contains("\"degraded\":true");
        for (int i = 0; i < 4; i++) {
            assertThat(search("hybrid", newQuestion()).body()).contains("\"degraded\":true", "\"slug\":\"lighthouse\"");
        }
        assertThat(timeToSearch(newQuestion())).isLessThan(SOON);
        Eventually.that("the model is left alone", EmbedderFaultsTest::aQuestionDoesNotReachTheModel);
        String slug = save(fault.name(), "Written while the model was ill: " + fault.name());
        assertThat(search("hybrid", fault.name()).body()).contains("\"slug\":\"" + slug + "\"");

        fault.end().accept(model);

        Eventually.that("meaning answers again", () -> isFoundByMeaning("lighthouse"));
        Eventually.that("what was saved meanwhile is embedded", () -> isFoundByMeaning(slug));
        assertThat(search("semantic", first).body())
                .as("what it said while it was ill is forgotten")
                .contains("\"degraded\":false");
    }

    @Test
    void equalQuestionsAtTheSameTimeAndLaterAreEmbeddedOnce() {
        String question = "lamp asked by many";
        model.delay(100);
        IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> search("hybrid", question)))
                .toList()
                .forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        model.delay(0);
        Eventually.that(
                "it is answered", () -> search("hybrid", question).body().contains("\"degraded\":false"));
        assertThat(model.asked().stream().filter(asked -> asked.text().equals(question)))
                .hasSize(1);
    }

    private static String newQuestion() {
        return "lamp of the lighthouse " + QUESTIONS.incrementAndGet();
    }

    private static boolean aQuestionDoesNotReachTheModel() {
        int asked = questionsAsked();
        assertThat(search("semantic", newQuestion()).body()).contains("\"degraded\":true");
        return questionsAsked() == asked;
    }

    /** Those that were answered and those that wait; what reaches no server counts as left alone. */
    private static int questionsAsked() {
        return (int) model.asked().stream()
                        .filter(asked -> asked.text().startsWith("lamp of the lighthouse"))
                        .count()
                + model.waiting();
    }

    private static boolean isFoundByMeaning(String slug) {
        String body = search("semantic", newQuestion()).body();
        return body.contains("\"degraded\":false") && body.contains("\"slug\":\"" + slug + "\"");
    }

    private static Duration timeToSearch(String question) {
        long start = System.nanoTime();
        search("hybrid", question);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static HttpResponse<String> search(String mode, String question) {
        return server.send("GET", "/api/v1/search?limit=100&mode=" + mode + "&q=" + SampleServer.encoded(question), "");
    }

    /** The slug of a new post. */
    private static String save(String title, String body) {
        HttpResponse<String> made = server.sendAs(token, "POST", "/api/v1/posts", """
                {"title": "%s", "body": "%s", "published": true}""".formatted(title, body));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return AccountServer.json(made).get("slug").asString();
    }
}
