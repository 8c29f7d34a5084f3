package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.search.SearchMeasurement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench search}. */
@Command(
        name = "search",
        header = "Search by meaning: speed with 1 and 4 threads, recall with and without filters.",
        footer = {"", "Example: ./portfolio bench search --quick"})
final class SearchCommand implements Callable<Integer> {

    @Mixin
    final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        return options.measure(session -> new SearchMeasurement(session).run());
    }
}
