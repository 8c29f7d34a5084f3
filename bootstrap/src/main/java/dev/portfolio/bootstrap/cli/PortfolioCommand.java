package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.docker.LocalPrograms;
import dev.portfolio.bootstrap.docker.Programs;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
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

    /** Runs a command line with the settings and the streams of this process; the result is the exit status. */
    public static int run(ApplicationOpener opener, String... arguments) {
        PrintStream results = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Console console = Console.ofThisProcess();
        try {
            return run(opener, Environment.ofThisProcess(), console, results, arguments);
        } catch (SettingInvalid e) {
            return Failures.report(e, console);
        }
    }

    /** Runs a command line; the result is the exit status. */
    public static int run(
            ApplicationOpener opener,
            Environment environment,
            Console console,
            PrintStream results,
            String... arguments) {
        return commandLine(new Commands(opener, environment, console, results)).execute(arguments);
    }

    static CommandLine commandLine(Commands commands) {
        Programs programs = new LocalPrograms();
        CommandLine line = new CommandLine(new PortfolioCommand(commands.results()))
                .addSubcommand(new DemoCommand(commands))
                .addSubcommand(new ServeCommand(commands))
                .addSubcommand(new ImportCommand(commands))
                .addSubcommand(new SearchCommand(commands))
                .addSubcommand(new AskCommand(commands))
                .addSubcommand(new McpCommand(commands, System.in))
                .addSubcommand(new EvalCommand(commands))
                .addSubcommand(new RebuildCommand(commands))
                .addSubcommand(EmbeddingsCommand.commandLine(commands))
                .addSubcommand(ScheduleCommand.commandLine(commands))
                .addSubcommand(UserCommand.commandLine(commands))
                .addSubcommand(TokenCommand.commandLine(commands))
                .addSubcommand(new DatabaseUpCommand(commands, programs))
                .addSubcommand(new DatabaseDownCommand(commands, programs))
                .addSubcommand(new DatabaseShellCommand(commands, programs))
                .addSubcommand(new DatabaseBackupCommand(commands))
                .addSubcommand(new DatabaseRestoreCommand(commands))
                .addSubcommand(new DatabaseUrlCommand(commands))
                .addSubcommand(new DatabaseIndexCommand(commands))
                .addSubcommand(new DatabaseDoctorCommand(commands))
                .addSubcommand(new MigrateCommand(commands))
                .addSubcommand(new RollbackCommand(commands, Confirmation.onTerminal()))
                .addSubcommand(new HistoryCommand(commands))
                .addSubcommand(new StatusCommand(commands))
                .addSubcommand(new MigrationCommand(commands, Clock.system(ZoneId.systemDefault())));
        line.setOut(new PrintWriter(commands.results(), true, StandardCharsets.UTF_8));
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
