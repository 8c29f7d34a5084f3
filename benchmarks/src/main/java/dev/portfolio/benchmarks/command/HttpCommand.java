package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.http.HttpMeasurement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bench http}. */
@Command(
        name = "http",
        header = "Reads, hybrid search and a mixed load over HTTP, beside other servers on the same content.",
        footer = {"", "Example: ./portfolio bench http --quick"})
final class HttpCommand implements Callable<Integer> {

    @Mixin
    final RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        return options.measure(session -> new HttpMeasurement(session).run());
    }
}
