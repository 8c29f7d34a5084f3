package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakingQuestionsTest {

    private final StubEmbedder model = new StubEmbedder();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
    private final BreakingQuestions breaking = new BreakingQuestions(model, now::get);

    @Test
    void asksNoMoreAfterThreeFailuresInARow() {
        failThreeTimes();

        assertThatThrownBy(() -> breaking.question("d"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("left alone");
        assertThat(model.questions()).isEqualTo(3);
    }

    @Test
    void countsOnlyFailuresInARow() {
        model.first(text -> {
            if (!text.equals("good")) {
                StubEmbedder.FAILING.accept(text);
            }
        });
        for (String text : List.of("a", "b", "good", "c", "d", "good")) {
            if (text.equals("good")) {
                breaking.question(text);
            } else {
                assertThatThrownBy(() -> breaking.question(text)).hasMessage("away");
            }
        }
        assertThat(model.questions()).isEqualTo(6);
    }

    @Test
    void triesOneQuestionEveryTenSeconds() {
        failThreeTimes();
        pass(Duration.ofMillis(9_999));
        assertThatThrownBy(() -> breaking.question("d")).hasMessageContaining("left alone");

        pass(Duration.ofMillis(1));
        assertThatThrownBy(() -> breaking.question("e")).hasMessage("away");
        assertThatThrownBy(() -> breaking.question("f")).hasMessageContaining("left alone");
        assertThat(model.questions()).isEqualTo(4);
    }

    @Test
    void letsOnlyOneThroughWhileThatOneIsUnderWay() {
        failThreeTimes();
        pass(BreakingQuestions.PAUSE);
        model.first(
                text -> assertThatThrownBy(() -> breaking.question("another")).hasMessageContaining("left alone"));

        assertThat(breaking.question("the one")).isEqualTo(StubEmbedder.VECTOR);
        assertThat(model.questions()).isEqualTo(4);
    }

    @Test
    void recovers() {
        failThreeTimes();
        assertThat(breaking.trusted()).isFalse();
        pass(BreakingQuestions.PAUSE);
        model.first(StubEmbedder.SUCCEEDING);

        breaking.question("d");
        breaking.question("e");

        assertThat(breaking.trusted()).isTrue();
        assertThat(model.questions()).isEqualTo(5);
    }

    @Test
    void neitherStopsNorCountsTexts() {
        failThreeTimes();
        assertThatThrownBy(() -> breaking.texts(List.of("a"))).hasMessage("away");
        model.first(StubEmbedder.SUCCEEDING);

        assertThat(breaking.texts(List.of("a"))).hasSize(1);
        assertThat(breaking.trusted()).isFalse();
    }

    private void failThreeTimes() {
        model.first(StubEmbedder.FAILING);
        for (String text : List.of("a", "b", "c")) {
            assertThatThrownBy(() -> breaking.question(text)).hasMessage("away");
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
