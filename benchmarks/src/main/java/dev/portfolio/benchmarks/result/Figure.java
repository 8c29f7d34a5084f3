package dev.portfolio.benchmarks.result;

/**
 * A number that was measured by itself.
 *
 * @param id by which it is found again
 * @param unit empty for a ratio
 */
public record Figure(String id, String title, String unit, Spread value) {}
