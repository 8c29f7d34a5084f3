package dev.portfolio.embeddedpostgres;

import java.util.Arrays;

/** A version of numbers with dots, ordered by them. */
record Version(String text) implements Comparable<Version> {

    Version {
        if (!text.matches("\\d+(\\.\\d+)*")) {
            throw new IllegalArgumentException("Not a version: " + text);
        }
    }

    boolean isBefore(String other) {
        return compareTo(new Version(other)) < 0;
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
