package dev.portfolio.benchmarks.command;

import dev.portfolio.benchmarks.data.ContentSize;
import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.database.BenchServer;
import dev.portfolio.benchmarks.measure.Progress;
import dev.portfolio.benchmarks.measure.Race;
import dev.portfolio.benchmarks.result.ResultsFile;
import dev.portfolio.benchmarks.session.BenchSession;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all measurements have. */
final class RunOptions {

    private static final String ROOT = "portfolio.root";

    @Option(names = "--quick", description = "A twentieth of the data and short rounds: a look, no figures to keep.")
    boolean quick;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Where results are kept; those of other measurements in it stay."
                    + " Default: results.json, with --quick results-quick.json, in the home.")
    @Nullable
    Path json;

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "Folder of data and results. Default: .portfolio-bench")
    Path home = Path.of(".portfolio-bench");

    @Option(
            names = "--db-port",
            paramLabel = "PORT",
            description = "Port of the PostgreSQL that is measured on; 0 takes any free one. Default: 0")
    int databasePort;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Explain this command.")
    boolean help;

    /** What is to be measured. */
    @FunctionalInterface
    interface Measurement {
        void run(BenchSession session) throws Exception;
    }

    /** Runs it on a server that is stopped afterwards. */
    int measure(Measurement measurement) throws Exception {
        Progress progress = new StepsOnError();
        Path root = root();
        Path absolute = home.toAbsolutePath().normalize();
        ContentSize size = quick ? ContentSize.QUICK : ContentSize.FULL;
        try (BenchServer server = BenchServer.start(absolute, databasePort, progress)) {
            // Ctrl-C stops it, too; closing it twice does nothing.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            measurement.run(new BenchSession(
                    root,
                    absolute,
                    size,
                    quick ? Race.Pace.QUICK : Race.Pace.FULL,
                    results(),
                    progress,
                    server,
                    SeededContent.of(root)));
        }
        new ResultsText(results().read()).print(System.out);
        return 0;
    }

    /** Where results are. */
    ResultsFile results() {
        Path file = json;
        return new ResultsFile(file == null ? home.resolve(quick ? "results-quick.json" : "results.json") : file);
    }

    /** The folder of the repository, which the launcher tells. */
    static Path root() {
        return Path.of(System.getProperty(ROOT, ".")).toAbsolutePath().normalize();
    }
}
