package dev.portfolio.ai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import dev.portfolio.domain.error.Unavailable;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LazyNativeTest {

    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger frees = new AtomicInteger();
    private final LazyNative<AutoCloseable> lazy = new LazyNative<>("thing", () -> {
        Thread.sleep(50);
        loads.incrementAndGet();
        return frees::incrementAndGet;
    });

    @Test
    void loadsOnceHoweverManyAskAtFirst() throws Exception {
        assertThat(loads).hasValue(0);
        Callable<String> use = () -> lazy.use(thing -> "used");
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<String> result : threads.invokeAll(Collections.nCopies(64, use))) {
                assertThat(result.get()).isEqualTo("used");
            }
        }
        assertThat(loads).hasValue(1);
    }

    @Test
    void freesOnceAndOnlyWhatWasLoaded() {
        new LazyNative<AutoCloseable>("thing", () -> frees::incrementAndGet).close();
        assertThat(frees).hasValue(0);

        lazy.use(thing -> "used");
        lazy.close();
        lazy.close();

        assertThat(frees).hasValue(1);
        assertThatThrownBy(() -> lazy.use(thing -> "used"))
                .isInstanceOf(Unavailable.class)
                .hasMessage("The thing is closed.");
    }

    @Test
    void waitsForWhoeverStillUsesIt() throws Exception {
        CountDownLatch using = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> freedMeanwhile = threads.submit(() -> lazy.use(thing -> {
                using.countDown();
                awaitWithoutInterruption(enough);
                return frees.get();
            }));
            using.await();
            Future<?> closing = threads.submit(lazy::close);
            Thread.sleep(50);
            enough.countDown();

            assertThat(freedMeanwhile.get()).isZero();
            closing.get();
            assertThat(frees).hasValue(1);
        }
    }

    @Test
    void isUnavailableWhileItCannotBeLoaded() {
        AtomicInteger tries = new AtomicInteger();
        LazyNative<AutoCloseable> atSecondTry = new LazyNative<>("thing", () -> {
            if (tries.incrementAndGet() == 1) {
                throw new UnsatisfiedLinkError("no such library");
            }
            return () -> {};
        });

        assertThatThrownBy(() -> atSecondTry.use(thing -> "used"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("no such library");
        assertThat(atSecondTry.<String>use(thing -> "used")).isEqualTo("used");
    }

    @Test
    void isUnavailableWhenTheRuntimeFails() {
        assertThatThrownBy(() -> lazy.use(thing -> {
                    throw new OrtException("out of memory");
                }))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("out of memory");
    }

    private static void awaitWithoutInterruption(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
