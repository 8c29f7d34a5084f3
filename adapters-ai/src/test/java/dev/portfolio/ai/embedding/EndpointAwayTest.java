package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portfolio.domain.error.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole of an endpoint model, as the application gets it, while its endpoint comes and goes. */
@Timeout(30)
class EndpointAwayTest {

    /** The 200 ms of patience, and what a busy machine adds. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private ScriptedEndpoint endpoint;
    private EmbeddingModel model;

    @BeforeEach
    void start() throws IOException {
        endpoint = new ScriptedEndpoint();
        model = EmbeddingModels.openAiCompatible(endpoint.settings());
        model.question("warm");
    }

    @AfterEach
    void stop() {
        model.close();
        endpoint.close();
    }

    @Test
    void onlyTheFirstQuestionWaitsForAnEndpointThatHangs() {
        endpoint.hangsInBody();
        assertThat(timeToFail("first")).isBetween(Duration.ofMillis(1_900), Duration.ofMillis(4_000));

        for (int i = 0; i < 10; i++) {
            assertThat(timeToFail("question " + i)).isLessThan(SHORT);
        }
    }

    @Test
    void questionsFailAtOnceWhereTheEndpointRefuses() {
        endpoint.answers(429, "");

        for (int i = 0; i < 10; i++) {
            assertThat(timeToFail("question " + i)).isLessThan(SHORT);
        }
        assertThat(endpoint.asked()).hasSize(1 + BreakingQuestions.FAILURES);
    }

    @Test
    void knownQuestionsAreAnsweredAllTheSame() {
        endpoint.answers(500, "");
        for (int i = 0; i < 4; i++) {
            timeToFail("question " + i);
        }

        assertThat(model.question("warm").values()[0]).isEqualTo(1);
    }

    @Test
    void aQuestionGivenUpTooEarlyRestoresTheTrustBehindTheVisitorsBack() throws InterruptedException {
        endpoint.answers(500, "");
        timeToFail("one failure");
        CountDownLatch answered = new CountDownLatch(1);
        endpoint.script((exchange, texts) -> {
            Thread.sleep(500);
            ScriptedEndpoint.respond(exchange, 200, ScriptedEndpoint.vectors(1, 768));
            answered.countDown();
        });
        assertThat(timeToFail("slow")).isLessThan(SHORT);
        answered.await(5, TimeUnit.SECONDS);

        assertThat(model.question("slow").values()[0]).isEqualTo(1);
        assertThat(model.question("another").values()[0]).isEqualTo(1);
        assertThat(endpoint.asked()).hasSize(4);
    }

    @Test
    void textsGoOnBeingTried() {
        endpoint.answers(500, "");
        for (int i = 0; i < 4; i++) {
            timeToFail("question " + i);
        }
        endpoint.answers(200, ScriptedEndpoint.vectors(1, 768));

        assertThat(model.texts(List.of("text"))).hasSize(1);
        assertThat(model.count("hello world")).isEqualTo(2);
        assertThat(model.model()).isEqualTo("some-model");
    }

    private Duration timeToFail(String question) {
        long start = System.nanoTime();
        assertThat(catchThrowableOfType(Unavailable.class, () -> model.question(question)))
                .isNotNull();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
