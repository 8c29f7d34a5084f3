package dev.portfolio.benchmarks.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bench}: alone it explains itself. */
@Command(
        name = "bench",
        synopsisSubcommandLabel = "COMMAND",
        header = "Measure Portfolio beside its peers on the same work, on this machine.",
        description = {
            "",
            "Data is made from a seed and loaded once, into a PostgreSQL of the benchmarks' own. Contestants take turns;"
                    + " results are ratios with their spread, and processor time of each operation.",
            ""
        },
        subcommands = {
            AllCommand.class,
            SearchCommand.class,
            HttpCommand.class,
            MixedCommand.class,
            StartCommand.class,
            IngestCommand.class,
            ScaleCommand.class,
            CpuCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            RegressionCommand.class
        },
        footer = {"", "Example: ./portfolio bench search --quick"})
public final class BenchCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(System.out);
        return CommandLine.ExitCode.OK;
    }

    /** Runs a command line; the result is the exit status. */
    public static int run(String... arguments) {
        return commandLine(System.err).execute(arguments);
    }

    static CommandLine commandLine(PrintStream progress) {
        CommandLine line = new CommandLine(new BenchCommand());
        line.setCommandName("./portfolio bench");
        line.setExecutionExceptionHandler((failure, _, _) -> {
            progress.println("bench: " + (failure.getMessage() == null ? failure.toString() : failure.getMessage()));
            if (System.getenv("BENCH_TRACE") != null) {
                failure.printStackTrace(progress);
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }
}
