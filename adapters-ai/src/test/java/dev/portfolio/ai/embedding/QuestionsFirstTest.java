package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QuestionsFirstTest {

    private final QuestionsFirst order = new QuestionsFirst();

    @Test
    void withoutQuestionsATextBeginsAtOnce() throws Exception {
        long before = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            order.awaitQuestions();
        }
        assertThat(System.nanoTime() - before).isLessThan(100 * QuestionsFirst.PATIENCE.toNanos());
    }

    @Test
    void aTextWaitsUntilTheLastQuestionHasEnded() throws Exception {
        order.questionBegins();
        order.questionBegins();
        CountDownLatch begun = new CountDownLatch(1);
        Thread text = Thread.ofPlatform().start(() -> {
            try {
                order.awaitQuestions();
                begun.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        order.questionEnds();
        order.questionEnds();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        text.join();
    }

    @Test
    void aTextWaitsNoLongerThanItsPatience() throws Exception {
        order.questionBegins();
        long before = System.nanoTime();
        order.awaitQuestions();
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(QuestionsFirst.PATIENCE.toNanos() * 9 / 10);
    }
}
