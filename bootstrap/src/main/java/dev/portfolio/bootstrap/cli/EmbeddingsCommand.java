package dev.portfolio.bootstrap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code embeddings}: the models that embed, by its subcommands. */
@Command(
        name = "embeddings",
        header = "See what is embedded by which model, and change to another one.",
        description = "One model answers questions; the vectors of another one are made beside it.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: ./portfolio embeddings status"})
final class EmbeddingsCommand implements Runnable {

    @Mixin
    final Help help = new Help();

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine commandLine(Commands commands) {
        return new CommandLine(new EmbeddingsCommand())
                .addSubcommand(new EmbeddingsStatusCommand(commands))
                .addSubcommand(new EmbeddingsSwitchCommand(commands))
                .addSubcommand(new EmbeddingsPruneCommand(commands, Confirmation.onTerminal()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: status, switch or prune");
    }
}
