package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.cpu.CpuMeasurement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench cpu}. */
@Command(
        name = "cpu",
        header = "What is processor only, by JMH: fusion, statements, vectors, Markdown, JSON. Needs no database.",
        footer = {"", "Example: ./portfolio bench cpu --quick"})
final class CpuCommand implements Callable<Integer> {

    @Mixin
    final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        new CpuMeasurement(RunOptions.root(), options.quick, options.results(), new StepsOnError()).run();
        new ResultsText(options.results().read()).print(System.out);
        return 0;
    }
}
