package dev.portfolio.bootstrap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code token}: API tokens, by its subcommands. */
@Command(
        name = "token",
        header = "Make API tokens for scripts and build pipelines, and look after them.",
        description = "A token acts for the owner of an account, within its scopes, until it expires.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: ./portfolio token create ada@example.org --name pipeline --scope content:write"})
final class TokenCommand implements Runnable {

    @Mixin
    final Help help = new Help();

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine commandLine(Commands commands) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new TokenCreateCommand(commands))
                .addSubcommand(new TokenListCommand(commands))
                .addSubcommand(new TokenRevokeCommand(commands));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: create, list or revoke");
    }
}
