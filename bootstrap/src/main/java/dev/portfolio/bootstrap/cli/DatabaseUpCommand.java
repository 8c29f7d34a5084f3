package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.LocalServers;
import dev.portfolio.bootstrap.database.ServerWish;
import dev.portfolio.bootstrap.docker.Programs;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db:up}. */
@Command(
        name = "db:up",
        header = "Start the database and let it run until db:down. Every other command then works on it.",
        description = {
            "With Docker Compose where a Docker engine answers, else without Docker; where one of the two is up already, that"
                    + " one. Waits until it answers, and prints its address without the password. Changes no schema: that is"
                    + " db:migrate's. Does nothing when DATABASE_URL names a database.",
            "Settings: DB_PORT (5433); for Docker also POSTGRES_IMAGE (pgvector/pgvector:pg17; PostgreSQL 16 or newer) and"
                    + " COMPOSE_PROJECT_NAME (portfolio).",
            "Exit status 0 when it runs, 1 when it could not be started."
        },
        footer = {"", "Example: ./portfolio db:up && ./portfolio db:migrate"})
final class DatabaseUpCommand implements Callable<Integer> {

    private final Commands commands;
    private final Programs programs;

    @Mixin
    final Help help = new Help();

    @ArgGroup
    @Nullable
    Choice choice;

    /** One of the two at most. */
    static final class Choice {

        @Option(names = "--docker", description = "In Docker, or not at all.")
        boolean docker;

        @Option(names = "--embedded", description = "Without Docker.")
        boolean embedded;

        private ServerWish wish() {
            return docker ? ServerWish.DOCKER : embedded ? ServerWish.EMBEDDED : ServerWish.EITHER;
        }
    }

    DatabaseUpCommand(Commands commands, Programs programs) {
        this.commands = commands;
        this.programs = programs;
    }

    @Override
    public Integer call() {
        PortfolioSettings settings = commands.settings();
        if (settings.databaseUrl().isPresent()) {
            commands.console().step("DATABASE_URL names the database; nothing is started.");
            commands.results().println(settings.databaseUrl().get());
            return 0;
        }
        LocalServers servers =
                LocalServers.of(settings, commands.environment(), Root.folder(), programs, commands.console());
        commands.results().println(servers.up(choice == null ? ServerWish.EITHER : choice.wish()));
        return 0;
    }
}
