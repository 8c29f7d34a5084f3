package dev.portfolio.bootstrap.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code schedule}: what goes out when, by its subcommands. */
@Command(
        name = "schedule",
        header = "See what goes out when, and call it off.",
        description = "A server lets it out; one that was down does so as soon as it runs again.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: ./portfolio schedule list"})
final class ScheduleCommand implements Runnable {

    @Mixin
    final Help help = new Help();

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine commandLine(Commands commands) {
        return new CommandLine(new ScheduleCommand())
                .addSubcommand(new ScheduleListCommand(commands))
                .addSubcommand(new ScheduleCancelCommand(commands));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: list or cancel");
    }
}
