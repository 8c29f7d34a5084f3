package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.result.Comparison;
import dev.portfolio.benchmarks.result.ResultsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench compare}. */
@Command(
        name = "compare",
        header = "Hold two files of results against each other by processor time of an operation.",
        description = {
            "Of each contestant of ours in each race. Both must be from the same machine. Exit status 1 when one costs more than"
                    + " --tolerance times what it did.",
            ""
        },
        footer = {"", "Example: ./portfolio bench compare before.json after.json --tolerance 1.1"})
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "Results of before.")
    Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "Results of now.")
    Path after = Path.of("");

    @Option(names = "--tolerance", description = "How many times the former cost are no regression. Default: 1.15")
    double tolerance = 1.15;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Explain this command.")
    boolean help;

    @Override
    public Integer call() {
        List<Comparison> all = Comparison.of(new ResultsFile(before).read(), new ResultsFile(after).read());
        if (all.isEmpty()) {
            System.err.println("bench: the two files have no race of Portfolio in common.");
            return 1;
        }
        boolean worse = false;
        for (Comparison one : all) {
            boolean regression = one.ratio() > tolerance;
            worse |= regression;
            System.out.printf(
                    "%-60s %9.3f -> %9.3f ms  %6.2f%s%n",
                    one.what(), one.before(), one.after(), one.ratio(), regression ? "  REGRESSION" : "");
        }
        return worse ? 1 : 0;
    }
}
