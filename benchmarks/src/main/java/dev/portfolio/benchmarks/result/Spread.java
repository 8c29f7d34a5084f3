package dev.portfolio.benchmarks.result;

import java.util.Arrays;

/** The median of several rounds, and the least and the most of them. */
public record Spread(double median, double min, double max) {

    /** Of these values, at least one. */
    public static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("No values, no spread.");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** One value that was measured once. */
    public static Spread once(double value) {
        return new Spread(value, value, value);
    }
}
