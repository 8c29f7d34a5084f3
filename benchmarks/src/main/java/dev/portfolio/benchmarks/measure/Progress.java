package dev.portfolio.benchmarks.measure;

/** Is told how the work gets on. */
@FunctionalInterface
public interface Progress {

    /** Something for a person to read, once. */
    void step(String message);
}
