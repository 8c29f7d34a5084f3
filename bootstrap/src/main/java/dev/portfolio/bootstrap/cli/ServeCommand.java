package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.settings.PortfolioSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}. */
@Command(
        name = "serve",
        header = "Start the database, bring its schema up to date and serve the content. Ctrl-C stops all of it.",
        footer = {"", "Example: ./portfolio serve --port 9000"})
final class ServeCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Mixin
    final ServerOptions options = new ServerOptions();

    ServeCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        PortfolioSettings settings = options.applyTo(commands.settings());
        return Rehearsal.isWanted() ? new Rehearsal(commands, settings).run() : new Server(commands, settings).run();
    }
}
