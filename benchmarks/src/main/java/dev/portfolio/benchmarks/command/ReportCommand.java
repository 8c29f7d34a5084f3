package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.report.Page;
import dev.portfolio.benchmarks.result.ResultsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench report}. */
@Command(
        name = "report",
        header = "Write results into a page of the documentation, between its marks, and draw its pictures.",
        footer = {"", "Example: ./portfolio bench report .portfolio-bench/results.json"})
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RESULTS", description = "The JSON file of the measurements.")
    Path results = Path.of("");

    @Option(names = "--page", paramLabel = "FILE", description = "Default: docs/performance.md of the checkout.")
    @Nullable
    Path page;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Explain this command.")
    boolean help;

    @Override
    public Integer call() throws Exception {
        if (!Files.exists(results)) {
            System.err.println("bench: there is no file " + results + "; run a measurement first.");
            return 1;
        }
        Path file = page == null ? RunOptions.root().resolve("docs/performance.md") : page;
        new Page(file).write(new ResultsFile(results).read());
        System.err.println("Written: " + file + " and its pictures.");
        return 0;
    }
}
