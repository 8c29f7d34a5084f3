package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.account.CreateUser;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.User;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code user create}. */
@Command(
        name = "create",
        header = "Make an account.",
        description = "Exit status 1 when another account has the address.",
        footer = {
            "",
            "Examples: ./portfolio user create ada@example.org --superuser",
            "          pass show portfolio | ./portfolio user create ada@example.org --password-stdin"
        })
final class UserCreateCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Mixin
    final PasswordInput password = new PasswordInput();

    @Parameters(paramLabel = "EMAIL", description = "The address to sign in with.")
    String email = "";

    @Option(names = "--superuser", description = "Let the account do everything.")
    boolean superuser;

    UserCreateCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        Email address = new Email(email);
        Password chosen = Password.chosen("password", password.read(), address);
        try (Shutdown shutdown = new Shutdown()) {
            User user = commands.openTool(shutdown)
                    .getBean(CreateUser.class)
                    .execute(new CreateUser.Command(Administrator.atCommandLine(), address, chosen, superuser));
            commands.results().println(user.email() + " " + user.id());
            commands.console().step("Made a" + (superuser ? " superuser's" : "n") + " account for " + address + ".");
        }
        return 0;
    }
}
