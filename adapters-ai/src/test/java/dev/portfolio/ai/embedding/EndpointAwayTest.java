package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portfolio.domain.embedding.Embedding;
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
        model = EmbeddingModels.openAiCompatible(endpoint.settings(), EmbeddingModels.PATIENCE);
        answer("warm");
    }

    @AfterEach
    void stop() {
        model.close();
        endpoint.close();
    }

    @Test
    void nobodyWaitsForAnEndpointThatHangs() {
        endpoint.hangsInBody();
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
    void aQuestionGivenUpTooEarlyIsAnsweredBehindTheVisitorsBack() throws InterruptedException {
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
        assertThat(endpoint.asked()).hasSize(3);
    }

    @Test
    void anEndpointThatIsAlwaysSlowAnswersWhoAsksTheSameAgain() {
        endpoint.script((exchange, texts) -> {
            Thread.sleep(500);
            ScriptedEndpoint.respond(exchange, 200, ScriptedEndpoint.vectors(1, 768));
        });
        for (int i = 0; i < 5; i++) {
            assertThat(timeToFail("slow " + i)).isLessThan(SHORT);
        }
        for (int i = 0; i < 5; i++) {
            assertThat(answer("slow " + i).dimension()).isEqualTo(768);
        }
        assertThat(endpoint.asked()).hasSize(1 + 5);
    }

    @Test
    void whoeverHasThePatienceWaits() {
        endpoint.script((exchange, texts) -> {
            Thread.sleep(500);
            ScriptedEndpoint.respond(exchange, 200, ScriptedEndpoint.vectors(1, 768));
        });
        try (EmbeddingModel patient = EmbeddingModels.openAiCompatible(endpoint.settings(), Duration.ofSeconds(20))) {
            assertThat(patient.question("slow").dimension()).isEqualTo(768);
        }
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

    @Test
    void textsThatAVisitorWaitsForAreNotWaitedForLong() {
        endpoint.hangsInBody();
        long start = System.nanoTime();

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> model.textsSoon(List.of("a sentence", "another")))
                .withMessageContaining("within 2000 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void textsThatAVisitorWaitsForAreNotAskedForWhereQuestionsFail() {
        endpoint.answers(500, "");
        for (int i = 0; i < BreakingQuestions.FAILURES; i++) {
            timeToFail("question " + i);
        }

        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> model.textsSoon(List.of("a sentence")));
        assertThat(endpoint.asked()).hasSize(1 + BreakingQuestions.FAILURES);
    }

    /** On a busy machine the first answer may take longer than a visitor waits; it is remembered then. */
    private Embedding answer(String question) {
        while (true) {
            try {
                return model.question(question);
            } catch (Unavailable e) {
                assertThat(e).hasMessageContaining("within 200 ms");
            }
        }
    }

    private Duration timeToFail(String question) {
        long start = System.nanoTime();
        assertThat(catchThrowableOfType(Unavailable.class, () -> model.question(question)))
                .isNotNull();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
