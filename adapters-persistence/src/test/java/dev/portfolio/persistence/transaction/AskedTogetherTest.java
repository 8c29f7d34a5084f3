package dev.portfolio.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AskedTogetherTest {

    private static final int MANY = 50;

    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void oneAfterTheOtherEachAsksAnew() {
        AskedTogether<Integer> asked = new AskedTogether<>(sent::incrementAndGet);
        assertThat(List.of(asked.answer(), asked.answer(), asked.answer())).containsExactly(1, 2, 3);
    }

    @Test
    void whoCameWhileAQuestionWasUnderWayGetsTheNextAnswerAndNotThatOne() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AskedTogether<Integer> asked = new AskedTogether<>(() -> {
            int number = sent.incrementAndGet();
            if (number == 1) {
                underWay.countDown();
                await(goOn);
            }
            return number;
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(asked::answer);
            underWay.await();
            List<Future<Integer>> late = new ArrayList<>();
            CountDownLatch come = new CountDownLatch(MANY);
            for (int i = 0; i < MANY; i++) {
                late.add(threads.submit(() -> {
                    come.countDown();
                    return asked.answer();
                }));
            }
            come.await();
            goOn.countDown();
            assertThat(first.get()).isEqualTo(1);
            for (Future<Integer> each : late) {
                assertThat(each.get()).isGreaterThanOrEqualTo(2);
            }
            assertThat(sent.get()).isLessThan(MANY);
        }
    }

    /** An answer is never older than its question. */
    @Test
    void nobodyGetsAnAnswerFromBeforeHeCame() throws Exception {
        AtomicInteger clock = new AtomicInteger();
        AskedTogether<Integer> asked = new AskedTogether<>(clock::incrementAndGet);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> {
                    for (int j = 0; j < 5_000; j++) {
                        int came = clock.get();
                        if (asked.answer() <= came) {
                            return false;
                        }
                    }
                    return true;
                }));
            }
            for (Future<Boolean> each : all) {
                assertThat(each.get()).isTrue();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
