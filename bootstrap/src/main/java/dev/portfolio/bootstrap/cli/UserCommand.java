package dev.portfolio.bootstrap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code user}: accounts, by its subcommands. */
@Command(
        name = "user",
        header = "Make accounts and look after them.",
        description = {
            "Whoever may run this needs no account. Passwords have 12 to 128 characters, and are asked for, never given as"
                    + " arguments.",
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: ./portfolio user create ada@example.org --superuser"})
final class UserCommand implements Runnable {

    @Mixin
    final Help help = new Help();

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine commandLine(Commands commands) {
        return new CommandLine(new UserCommand())
                .addSubcommand(new UserCreateCommand(commands))
                .addSubcommand(new UserPasswordCommand(commands))
                .addSubcommand(new UserActivationCommands.Activate(commands))
                .addSubcommand(new UserActivationCommands.Deactivate(commands))
                .addSubcommand(new UserListCommand(commands));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: create, password, activate, deactivate or list");
    }
}
