package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code db:url}. */
@Command(
        name = "db:url",
        header = "Print the database's address, as psql takes it, with the password in it.",
        description = "The server must be running already: start it with ./portfolio db:up, serve or demo.",
        footer = {"", "Example: psql \"$(./portfolio db:url)\""})
final class DatabaseUrlCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    DatabaseUrlCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        commands.results().println(Database.uriOf(commands.settings()));
        return 0;
    }
}
