package dev.portfolio.benchmarks.measure;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Work that is done in this process.
 *
 * @param databaseSeconds the processor time of PostgreSQL so far
 * @param release what it holds
 */
public record InProcess(String name, DoubleSupplier databaseSeconds, Turns.Operation operation, Runnable release)
        implements Contestant {

    /** One that holds nothing. */
    public InProcess(String name, DoubleSupplier databaseSeconds, Turns.Operation operation) {
        this(name, databaseSeconds, operation, () -> {});
    }

    @Override
    public Lap lap(int threads, Duration time) throws Exception {
        double client = ProcessorTime.ofThisProcess();
        double server = databaseSeconds.getAsDouble();
        Turns.Outcome outcome = Turns.of(threads, time, operation);
        return new Lap(
                outcome.sortedMillis().length,
                outcome.seconds(),
                ProcessorTime.ofThisProcess() - client,
                databaseSeconds.getAsDouble() - server,
                outcome.sortedMillis());
    }

    @Override
    public void close() {
        release.run();
    }
}
