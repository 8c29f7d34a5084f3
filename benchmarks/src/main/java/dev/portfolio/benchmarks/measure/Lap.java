package dev.portfolio.benchmarks.measure;

/**
 * What one contestant did in one go.
 *
 * @param seconds how long it took
 * @param clientSeconds processor time of whoever asked the database: the process under test
 * @param serverSeconds processor time of PostgreSQL
 * @param sortedMillis how long each operation took, ascending; empty where only their number is known
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record Lap(long operations, double seconds, double clientSeconds, double serverSeconds, double[] sortedMillis) {

    double perSecond() {
        return operations / seconds;
    }

    double processorMillis() {
        return (clientSeconds + serverSeconds) * 1_000 / Math.max(operations, 1);
    }

    /** The same seen from outside where single operations cannot be timed: the mean. */
    double millisAt(double part) {
        return sortedMillis.length == 0
                ? seconds * 1_000 / Math.max(operations, 1)
                : sortedMillis[(int) Math.min(sortedMillis.length - 1, Math.floor(sortedMillis.length * part))];
    }
}
