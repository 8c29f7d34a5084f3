package dev.portfolio.benchmarks.measure;

import java.time.Duration;

/** One way to do the work that is measured. */
public interface Contestant extends AutoCloseable {

    /** By which reports call it. */
    String name();

    /**
     * Does the work again and again.
     *
     * @param threads how many do it at once
     * @param time for how long, about
     */
    Lap lap(int threads, Duration time) throws Exception;

    @Override
    default void close() {}
}
