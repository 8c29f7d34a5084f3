package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.LocalServers;
import dev.portfolio.bootstrap.docker.Programs;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db:down}. */
@Command(
        name = "db:down",
        header = "Stop the database that db:up started. Its data stays, and is there again after the next db:up.",
        description = {
            "Without Docker it is not stopped while another process uses it, such as a running serve; it then ends with that"
                    + " process. In Docker it is stopped at once. Does nothing when DATABASE_URL names a database.",
            "Exit status 0 when nothing runs any more, 1 when it is in use or could not be stopped."
        },
        footer = {"", "Example: ./portfolio db:down"})
final class DatabaseDownCommand implements Callable<Integer> {

    private final Commands commands;
    private final Programs programs;

    @Mixin
    final Help help = new Help();

    @Option(names = "--force", description = "Stop it even if another process uses it.")
    boolean force;

    DatabaseDownCommand(Commands commands, Programs programs) {
        this.commands = commands;
        this.programs = programs;
    }

    @Override
    public Integer call() {
        PortfolioSettings settings = commands.settings();
        if (settings.databaseUrl().isPresent()) {
            commands.console().step("DATABASE_URL names the database; nothing is stopped.");
            return 0;
        }
        LocalServers.of(settings, commands.environment(), Root.folder(), programs, commands.console())
                .down(force);
        return 0;
    }
}
