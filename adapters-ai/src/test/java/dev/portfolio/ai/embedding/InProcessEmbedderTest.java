package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.error.Unavailable;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InProcessEmbedderTest {

    private static final String QUESTION = "how are database connections kept alive";
    private static final String NEAR = "The pool sends a query over each idle link to PostgreSQL now and then.";
    private static final String FAR = "Knead the dough, let it rise overnight and bake it in a hot oven.";

    private static EmbeddingModel model;

    @BeforeAll
    static void start() {
        model = EmbeddingModels.inProcess(2);
    }

    @AfterAll
    static void stop() {
        model.close();
    }

    @Test
    void hasThe384DimensionsOfTheModelAndIsOfLengthOne() {
        float[] values = model.question(QUESTION).values();
        double length = 0;
        for (float value : values) {
            length += value * value;
        }

        assertThat(length).isCloseTo(1, within(1e-5));
        assertThat(values).hasSize(384).doesNotContain(0);
        assertThat(model.dimension()).isEqualTo(384);
        assertThat(model.model()).isEqualTo("bge-small-en-v1.5-q");
    }

    @Test
    void bringsAQuestionNearerToItsAnswer() {
        List<Embedding> texts = model.texts(List.of(FAR, NEAR));
        Embedding question = model.question(QUESTION);

        assertThat(question.cosineDistance(texts.get(1))).isLessThan(question.cosineDistance(texts.get(0)) - 0.1);
    }

    @Test
    void putsTheInstructionBeforeQuestionsOnly() {
        List<Embedding> texts =
                model.texts(List.of("Represent this sentence for searching relevant passages: " + QUESTION, QUESTION));

        assertThat(model.question(QUESTION)).isEqualTo(texts.get(0)).isNotEqualTo(texts.get(1));
    }

    @Test
    void agreesWithTheModuleThatItsFilesComeFrom() {
        var original = new BgeSmallEnV15QuantizedEmbeddingModel();
        for (String text : List.of(NEAR, FAR, "C++ \ud83d\ude80 日本語 naïve", NEAR.repeat(60))) {
            Embedding expected = Embedding.of(original.embed(text).content().vector());

            assertThat(model.texts(List.of(text)).getFirst().cosineDistance(expected))
                    .as(text)
                    .isCloseTo(0, within(1e-5));
        }
    }

    @Test
    void ignoresWhatIsOver510Tokens() {
        List<Embedding> texts = model.texts(List.of(
                "word ".repeat(510), "word ".repeat(510) + "dough ".repeat(500), "word ".repeat(509) + "dough"));

        assertThat(texts.get(1)).isEqualTo(texts.get(0));
        assertThat(texts.get(2)).isNotEqualTo(texts.get(0));
    }

    @Test
    void embedsWhatHasNoTokens() {
        assertThat(model.texts(List.of("", " ", "\u200b", "\u0000"))).hasSize(4);
        assertThat(model.texts(List.of())).isEmpty();
    }

    @Test
    void givesTheSameFromManyThreads() throws Exception {
        List<Embedding> expected = model.texts(List.of(NEAR, FAR));
        Callable<List<Embedding>> both = () -> model.texts(List.of(NEAR, FAR));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<Embedding>> result : threads.invokeAll(Collections.nCopies(40, both))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void answersQuestionsWhileTextsAreEmbedded() {
        List<String> many = Collections.nCopies(200, "word ".repeat(200));
        Thread background = Thread.ofPlatform()
                .start(() -> assertThatThrownBy(() -> model.texts(many)).isInstanceOf(Unavailable.class));

        for (int i = 0; i < 5; i++) {
            model.question("question number " + i);
        }

        assertThat(background.isAlive()).isTrue();
        background.interrupt();
    }

    @Test
    void isUnavailableOnceClosedAndNeverCrashes() throws Exception {
        EmbeddingModel closing = EmbeddingModels.inProcess(2);
        closing.count("loaded");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<List<Embedding>> running =
                    threads.submit(() -> closing.texts(Collections.nCopies(500, "word ".repeat(100))));
            closing.question("loaded");
            closing.close();

            assertThatThrownBy(running::get).cause().isInstanceOf(Unavailable.class);
        }
        assertThatThrownBy(() -> closing.texts(List.of("a"))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> closing.question("a")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> closing.count("never seen")).isInstanceOf(Unavailable.class);
    }
}
