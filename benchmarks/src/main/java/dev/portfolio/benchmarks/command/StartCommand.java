package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.start.StartMeasurement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench start}. */
@Command(
        name = "start",
        header = "From the command to the first answered request.",
        footer = {"", "Example: ./portfolio bench start --quick"})
final class StartCommand implements Callable<Integer> {

    @Mixin
    final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        return options.measure(session -> new StartMeasurement(session).run());
    }
}
