package dev.portfolio.benchmarks.load;

/**
 * What came back.
 *
 * @param bytes of the body
 * @param tag the entity tag; empty where there is none
 */
public record HttpAnswer(int status, long bytes, String tag) {}
