package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.http.RegressionRaces;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench regression}. */
@Command(
        name = "regression",
        header = "Run another release beside this one, and compare the processor time of a request.",
        description = {
            "Both serve a copy of the same content and take turns, so that the machine's other work hits both alike. Exit status 1"
                    + " when a request costs more than --tolerance times what it does there.",
            ""
        },
        footer = {"", "Example: git worktree add ../previous v1.0 && ./portfolio bench regression ../previous"})
final class RegressionCommand implements Callable<Integer> {

    @Mixin
    final RunOptions options = new RunOptions();

    @Parameters(paramLabel = "CHECKOUT", description = "The folder of the other release, with its launcher.")
    Path other = Path.of("");

    @Option(names = "--tolerance", description = "How many times its cost are no regression. Default: 1.1")
    double tolerance = 1.1;

    @Override
    public Integer call() throws Exception {
        boolean[] worse = new boolean[1];
        options.measure(session -> {
            RegressionRaces races =
                    new RegressionRaces(session, other.toAbsolutePath().normalize());
            worse[0] = races.run() > tolerance;
        });
        return worse[0] ? 1 : 0;
    }
}
