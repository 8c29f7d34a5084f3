package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.ingest.IngestMeasurement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench ingest}. */
@Command(
        name = "ingest",
        header = "Import of posts, with vectors at hand and with the model.",
        footer = {"", "Example: ./portfolio bench ingest --quick"})
final class IngestCommand implements Callable<Integer> {

    @Mixin
    final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        return options.measure(session -> new IngestMeasurement(session).run());
    }
}
