package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.docker.DockerDatabase;
import dev.portfolio.bootstrap.docker.Programs;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import java.io.Console;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code db:shell}. */
@Command(
        name = "db:shell",
        header = "Open psql on the database.",
        description = {
            "The psql inside the container where the database is in Docker, else the one on the PATH. It takes the password from"
                    + " its environment, not from its command line. Where nothing runs, the database is started for as long as"
                    + " psql is open.",
            "Exit status: psql's own; 1 where there is no psql."
        },
        footer = {"", "Example: ./portfolio db:shell -- -c 'select count(*) from posts'"})
final class DatabaseShellCommand implements Callable<Integer> {

    private final Commands commands;
    private final Programs programs;

    @Mixin
    final Help help = new Help();

    @Parameters(paramLabel = "OPTION", arity = "0..*", description = "Options for psql, after --.")
    List<String> options = List.of();

    DatabaseShellCommand(Commands commands, Programs programs) {
        this.commands = commands;
        this.programs = programs;
    }

    @Override
    public Integer call() {
        PortfolioSettings settings = commands.settings();
        DockerDatabase docker = DockerDatabase.of(settings.home(), Root.folder(), programs, commands.console());
        try (Shutdown shutdown = new Shutdown()) {
            if (settings.databaseUrl().isEmpty() && docker.isRunning()) {
                return shutdown.opened(() -> docker.psql(options, isTerminal())).await();
            }
            return programs.exist("psql") ? onThePath(settings, shutdown) : hint(settings);
        }
    }

    private int onThePath(PortfolioSettings settings, Shutdown shutdown) {
        Database database = shutdown.opened(() -> Database.open(settings, commands.console()));
        Psql psql = Psql.on(DatabaseUrl.parse(database.uri()), options);
        // Opened after the database, so that it has ended before the database is closed.
        return shutdown.opened(() -> programs.attach(psql.words(), psql.environment()))
                .await();
    }

    private int hint(PortfolioSettings settings) {
        String address = Database.runningUri(settings)
                .map(uri -> " to " + DatabaseUrl.parse(uri))
                .orElse(" to it, once ./portfolio db:up has started it");
        commands.console().step("""
                There is no psql on the PATH. It comes with: apt-get install postgresql-client (Debian, Ubuntu), or
                brew install libpq (macOS). Any other client connects%s;
                ./portfolio db:url prints the address with the password.""".formatted(address));
        return 1;
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
