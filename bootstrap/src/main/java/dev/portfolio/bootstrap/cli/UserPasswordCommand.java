package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.account.FindUser;
import dev.portfolio.application.account.SetPassword;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.User;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code user password}. */
@Command(
        name = "password",
        header = "Give an account another password; all its sessions end.",
        description = "Exit status 1 when there is no such account.",
        footer = {"", "Example: ./portfolio user password ada@example.org"})
final class UserPasswordCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Mixin
    final PasswordInput password = new PasswordInput();

    @Parameters(paramLabel = "EMAIL", description = "The address of the account.")
    String email = "";

    UserPasswordCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        Email address = new Email(email);
        Password chosen = Password.chosen("password", password.read(), address);
        Administrator by = Administrator.atCommandLine();
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            User user = tool.getBean(FindUser.class).execute(new FindUser.Query(by, address));
            tool.getBean(SetPassword.class).execute(new SetPassword.Command(by, user.id(), chosen));
            commands.console().step(address + " has a new password, and no sessions any more.");
        }
        return 0;
    }
}
