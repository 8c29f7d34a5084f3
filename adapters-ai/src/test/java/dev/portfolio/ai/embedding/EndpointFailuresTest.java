package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.portfolio.domain.error.Unavailable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Whatever the endpoint does, the caller gets Unavailable in time, with what to look at and without the key. */
@Timeout(20)
class EndpointFailuresTest {

    private static final Duration DEADLINE = Duration.ofMillis(400);
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Level level;
    private ScriptedEndpoint endpoint;
    private EndpointEmbedder embedder;

    @BeforeEach
    void start() throws IOException {
        log.start();
        ROOT.addAppender(log);
        level = ROOT.getLevel();
        ROOT.setLevel(Level.TRACE);
        endpoint = new ScriptedEndpoint();
        embedder = new EndpointEmbedder(endpoint.settings().withDeadlines(DEADLINE, DEADLINE));
    }

    @AfterEach
    void stop() {
        embedder.close();
        endpoint.close();
        ROOT.setLevel(level);
        ROOT.detachAppender(log);
    }

    @ParameterizedTest
    @MethodSource
    void refusals(int status, String setting) {
        endpoint.answers(status, "{\"error\": \"Incorrect API key provided: " + ScriptedEndpoint.KEY + "\"}");

        assertThat(failure())
                .hasMessageContaining(String.valueOf(status))
                .hasMessageContaining(setting)
                .returns("embedder_unavailable", Unavailable::code);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(301, "EMBED_BASE_URL"),
                arguments(400, "EMBED_MODEL"),
                arguments(401, "EMBED_API_KEY"),
                arguments(403, "EMBED_API_KEY"),
                arguments(404, "EMBED_MODEL"),
                arguments(429, "EMBED_API_KEY"),
                arguments(500, "EMBED_BASE_URL"),
                arguments(503, "EMBED_BASE_URL"));
    }

    @ParameterizedTest
    @MethodSource
    void wrongAnswers(String body, String complaint) {
        endpoint.answers(200, body);

        assertThat(failure())
                .hasMessageContaining(complaint)
                .hasMessageContaining("EMBED_MODEL")
                .returns("embedder_wrong_answer", Unavailable::code);
    }

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                arguments("", "JSON"),
                arguments("null", "0 vectors for 2"),
                arguments("<html>" + ScriptedEndpoint.KEY, "JSON"),
                arguments(ScriptedEndpoint.KEY, "JSON"),
                arguments("{\"error\": \"overloaded\"}", "0 vectors for 2"),
                arguments(ScriptedEndpoint.vectors(1, 768), "1 vectors for 2"),
                arguments(ScriptedEndpoint.vectors(3, 768), "3 vectors for 2"),
                arguments(ScriptedEndpoint.vectors(2, 2001), "2001"),
                arguments(ScriptedEndpoint.vectors(2, 0), "1 to 2000"),
                arguments(twice("{\"embedding\": [NaN, 1]}"), "JSON"),
                arguments(twice("{\"embedding\": [\"NaN\", 1]}"), "NaN"),
                arguments(twice("{\"embedding\": [1e60, 1]}"), "Infinity"),
                arguments(twice("{\"embedding\": [null, 1]}"), "NaN"),
                arguments(twice("{\"embedding\": [0, 0, 0]}"), "zeros"),
                arguments(twice("{\"embedding\": null}"), "lacks a vector"),
                arguments(twice("null"), "lacks a vector"),
                arguments(twice("{\"index\": 0, \"embedding\": [1]}"), "numbers"),
                arguments("{\"data\": [{\"embedding\": [1, 2]}, {\"embedding\": [1]}]}", "1 dimensions where 2"),
                arguments(
                        "{\"data\": [{\"index\": 1, \"embedding\": [1]}, {\"index\": 2, \"embedding\": [1]}]}",
                        "numbers"));
    }

    @Test
    void nobodyListens() {
        endpoint.close();

        assertThat(failure()).hasMessageContaining("cannot be reached").hasMessageContaining("EMBED_BASE_URL");
    }

    @Test
    void hangsBeforeTheHeaders() {
        endpoint.hangsBeforeHeaders();

        assertThat(failure()).hasMessageContaining("400 ms").hasMessageContaining("EMBED_BASE_URL");
    }

    @Test
    void hangsInTheBody() {
        endpoint.hangsInBody();

        assertThat(failure()).hasMessageContaining("400 ms");
    }

    @Test
    void dripsAndIsHungUpOn() throws InterruptedException {
        CountDownLatch hungUp = endpoint.dripsForever();

        assertThat(failure()).hasMessageContaining("400 ms");
        assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void sendsTooMuch() {
        endpoint.answers(200, " ".repeat(9 * 1024 * 1024));
        try (EndpointEmbedder patient = new EndpointEmbedder(endpoint.settings())) {
            Unavailable failure = catchThrowableOfType(Unavailable.class, () -> patient.texts(List.of("a", "b")));

            assertThat(failure).hasMessageContaining("too much");
        }
    }

    @Test
    void worksAgainAfterward() {
        endpoint.hangsInBody();
        failure();
        endpoint.answers(200, ScriptedEndpoint.vectors(2, 768));

        assertThat(embedder.texts(List.of("a", "b"))).hasSize(2);
    }

    private Unavailable failure() {
        long start = System.nanoTime();
        Unavailable failure = catchThrowableOfType(Unavailable.class, () -> embedder.texts(List.of("a", "b")));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE.plusSeconds(2));
        StringWriter everything = new StringWriter();
        failure.printStackTrace(new PrintWriter(everything));
        log.list.forEach(event -> everything.append(event.toString()));
        assertThat(everything.toString()).doesNotContain(ScriptedEndpoint.KEY);
        return failure;
    }

    private static String twice(String item) {
        return "{\"data\": [" + item + "," + item + "]}";
    }
}
