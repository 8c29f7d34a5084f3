package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.measure.Progress;
import java.time.Duration;

/** Progress as lines on standard error, with the time since the beginning. */
final class StepsOnError implements Progress {

    private final long begin = System.nanoTime();

    @Override
    public void step(String message) {
        Duration since = Duration.ofNanos(System.nanoTime() - begin);
        System.err.printf("[%3d:%02d] %s%n", since.toMinutes(), since.toSecondsPart(), message);
    }
}
