package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.error.Unavailable;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CachedQuestionsTest {

    private final StubEmbedder model = new StubEmbedder();
    private final CachedQuestions cached = new CachedQuestions(model);

    @Test
    void asksOnceForEachQuestion() {
        cached.question("a");
        cached.question("a");
        cached.question("b");

        assertThat(cached.question("a")).isEqualTo(StubEmbedder.VECTOR);
        assertThat(model.questions()).isEqualTo(2);
    }

    @Test
    void asksOnceForEqualQuestionsAtTheSameTime() throws Exception {
        CountDownLatch all = new CountDownLatch(50);
        model.first(text -> pause(100));
        Callable<Embedding> ask = () -> {
            all.countDown();
            all.await();
            return cached.question("a");
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Embedding> answer : threads.invokeAll(Collections.nCopies(50, ask))) {
                assertThat(answer.get()).isEqualTo(StubEmbedder.VECTOR);
            }
        }
        assertThat(model.questions()).isEqualTo(1);
    }

    @Test
    void givesAFailureToAllWhoWaitAndForgetsIt() throws Exception {
        CountDownLatch all = new CountDownLatch(10);
        model.first(text -> {
            pause(100);
            throw EmbedderFailures.unavailable("away");
        });
        Callable<Embedding> ask = () -> {
            all.countDown();
            all.await();
            return cached.question("a");
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Embedding> answer : threads.invokeAll(Collections.nCopies(10, ask))) {
                assertThatThrownBy(answer::get)
                        .cause()
                        .isInstanceOf(Unavailable.class)
                        .hasMessage("away");
            }
        }
        assertThat(model.questions()).isEqualTo(1);

        model.first(StubEmbedder.SUCCEEDING);
        assertThat(cached.question("a")).isEqualTo(StubEmbedder.VECTOR);
    }

    @Test
    void remembersABoundedNumber() {
        for (int i = 0; i < 5_000; i++) {
            cached.question("question " + i);
        }
        int before = model.questions();
        for (int i = 0; i < 5_000; i++) {
            cached.question("question " + i);
        }

        assertThat(model.questions() - before).isGreaterThanOrEqualTo(3_000);
    }

    @Test
    void passesTextsOn() {
        assertThat(cached.texts(List.of("a", "b"))).hasSize(2);
        assertThat(cached.model()).isEqualTo("stub");
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
