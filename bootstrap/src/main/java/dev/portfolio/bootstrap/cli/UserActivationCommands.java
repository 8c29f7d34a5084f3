package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.account.ChangeUser;
import dev.portfolio.application.account.FindUser;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code user activate} and {@code user deactivate}. */
final class UserActivationCommands {

    private UserActivationCommands() {}

    /** {@code user activate}. */
    @Command(
            name = "activate",
            header = "Let a deactivated account be used again.",
            footer = {"", "Example: ./portfolio user activate ada@example.org"})
    static final class Activate extends Activation {
        Activate(Commands commands) {
            super(commands, true);
        }
    }

    /** {@code user deactivate}. */
    @Command(
            name = "deactivate",
            header = "Let an account not be used any more: its sessions end, its API tokens rest.",
            description = "Exit status 1 when it is the last active superuser.",
            footer = {"", "Example: ./portfolio user deactivate ada@example.org"})
    static final class Deactivate extends Activation {
        Deactivate(Commands commands) {
            super(commands, false);
        }
    }

    abstract static class Activation implements Callable<Integer> {

        private final Commands commands;
        private final boolean active;

        @Mixin
        final Help help = new Help();

        @Parameters(paramLabel = "EMAIL", description = "The address of the account.")
        String email = "";

        Activation(Commands commands, boolean active) {
            this.commands = commands;
            this.active = active;
        }

        @Override
        public Integer call() {
            Email address = new Email(email);
            Administrator by = Administrator.atCommandLine();
            try (Shutdown shutdown = new Shutdown()) {
                ApplicationContext tool = commands.openTool(shutdown);
                User user = tool.getBean(FindUser.class).execute(new FindUser.Query(by, address));
                tool.getBean(ChangeUser.class)
                        .execute(new ChangeUser.Command(by, user.id(), UserChange.ofActive(active)));
                commands.console().step(address + (active ? " can be used." : " cannot be used any more."));
            }
            return 0;
        }
    }
}
