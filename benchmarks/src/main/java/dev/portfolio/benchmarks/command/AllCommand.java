package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.cpu.CpuMeasurement;
import dev.portfolio.benchmarks.http.HttpMeasurement;
import dev.portfolio.benchmarks.ingest.IngestMeasurement;
import dev.portfolio.benchmarks.search.SearchMeasurement;
import dev.portfolio.benchmarks.start.StartMeasurement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench all}. */
@Command(
        name = "all",
        header = "All of search, http, start, ingest and cpu, one after the other. With --quick some five minutes.",
        footer = {"", "Example: ./portfolio bench all --quick"})
final class AllCommand implements Callable<Integer> {

    @Mixin
    final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        new CpuMeasurement(RunOptions.root(), options.quick, options.results(), new StepsOnError()).run();
        return options.measure(session -> {
            new SearchMeasurement(session).run();
            new HttpMeasurement(session).run();
            new StartMeasurement(session).run();
            new IngestMeasurement(session).run();
        });
    }
}
