package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.Environment;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command {@code portfolio}: alone it explains itself. */
@Command(
        name = "portfolio",
        description = "The backend behind a developer's portfolio and blog.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = false)
public final class PortfolioCommand implements Callable<Integer> {

    private final PrintStream out;

    private PortfolioCommand(PrintStream out) {
        this.out = out;
    }

    /** Runs a command line; the result is the exit status. */
    public static int run(ApplicationOpener opener, String... arguments) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Console console = Console.ofThisProcess();
        try {
            return commandLine(new Commands(opener, Environment.ofThisProcess(), console, out))
                    .execute(arguments);
        } catch (RuntimeException e) {
            return Failures.report(e, console);
        }
    }

    static CommandLine commandLine(Commands commands) {
        CommandLine line = new CommandLine(new PortfolioCommand(commands.results()))
                .addSubcommand(new DemoCommand(commands))
                .addSubcommand(new ServeCommand(commands))
                .addSubcommand(new ImportCommand(commands))
                .addSubcommand(new SearchCommand(commands))
                .addSubcommand(new DatabaseUrlCommand(commands));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
        line.setExecutionExceptionHandler((e, _, _) -> Failures.report(e, commands.console()));
        return line;
    }

    @Override
    public Integer call() {
        out.print(Usage.text());
        return CommandLine.ExitCode.OK;
    }
}
