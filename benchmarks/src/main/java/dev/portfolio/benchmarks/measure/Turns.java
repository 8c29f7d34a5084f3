package dev.portfolio.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The same operation by several threads at once until the time is up. The first failure ends all of it and is thrown. */
public final class Turns {

    private static final double NANOS_PER_MILLI = 1e6;

    /** What is done in a turn. */
    @FunctionalInterface
    public interface Operation {
        /**
         * Does it once.
         *
         * @param thread 0 for the first one
         * @param turn different from thread to thread, one more each time
         */
        void run(int thread, int turn) throws Exception;
    }

    /**
     * What was done.
     *
     * @param sortedMillis how long each operation took, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    public record Outcome(double seconds, double[] sortedMillis) {}

    private final Operation operation;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    private final Duration pause;

    private Turns(Operation operation, Duration pause) {
        this.operation = operation;
        this.pause = pause;
    }

    /** Does it, on platform threads, without a pause. */
    public static Outcome of(int threads, Duration time, Operation operation) throws Exception {
        return of(threads, time, Duration.ZERO, operation);
    }

    /**
     * Does it, on platform threads.
     *
     * @param pause of each thread before it does it again, which does not count
     */
    public static Outcome of(int threads, Duration time, Duration pause, Operation operation) throws Exception {
        return new Turns(operation, pause).take(threads, time);
    }

    private Outcome take(int threads, Duration time) throws Exception {
        double[][] taken = new double[threads][];
        long begin = System.nanoTime();
        long deadline = begin + time.toNanos();
        Thread[] workers = IntStream.range(0, threads)
                .mapToObj(number -> Thread.ofPlatform().start(() -> taken[number] = turns(number, deadline)))
                .toArray(Thread[]::new);
        for (Thread worker : workers) {
            worker.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Exception failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        double[] all = Arrays.stream(taken).flatMapToDouble(DoubleStream::of).toArray();
        Arrays.sort(all);
        return new Outcome(seconds, all);
    }

    private long afterPause() throws InterruptedException {
        Thread.sleep(pause);
        return System.nanoTime();
    }

    private double[] turns(int thread, long deadline) {
        double[] millis = new double[1_024];
        int done = 0;
        try {
            long before = System.nanoTime();
            // Not in step with the other threads, and one turn at least.
            for (int turn = thread * 1_013; failure.get() == null && (done == 0 || before < deadline); turn++) {
                operation.run(thread, turn);
                long after = System.nanoTime();
                if (done == millis.length) {
                    millis = Arrays.copyOf(millis, done * 2);
                }
                millis[done++] = (after - before) / NANOS_PER_MILLI;
                before = pause.isZero() ? after : afterPause();
            }
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
        return Arrays.copyOf(millis, done);
    }
}
