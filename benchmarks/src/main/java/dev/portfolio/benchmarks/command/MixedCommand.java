package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.http.MixedLoadMeasurement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench mixed}. */
@Command(
        name = "mixed",
        header = "The last part of http alone: search under a mixed load, with and without an import, and the memory.",
        footer = {"", "Example: ./portfolio bench mixed --quick"})
final class MixedCommand implements Callable<Integer> {

    @Mixin
    final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        return options.measure(session -> new MixedLoadMeasurement(session).run());
    }
}
