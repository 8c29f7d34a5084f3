package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.account.FindUser;
import dev.portfolio.application.apitoken.RevokeApiToken;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.apitoken.ApiTokenId;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code token revoke}. */
@Command(
        name = "revoke",
        header = "End an API token, from its next use on.",
        description = "Exit status 1 when the account has no such token.",
        footer = {"", "Example: ./portfolio token revoke ada@example.org 0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11"})
final class TokenRevokeCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Parameters(index = "0", paramLabel = "EMAIL", description = "The account.")
    String email = "";

    @Parameters(index = "1", paramLabel = "ID", description = "The token's id, as token list shows it.")
    UUID id = new UUID(0, 0);

    TokenRevokeCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        Email address = new Email(email);
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            User owner =
                    tool.getBean(FindUser.class).execute(new FindUser.Query(Administrator.atCommandLine(), address));
            tool.getBean(RevokeApiToken.class).execute(new RevokeApiToken.Command(owner.id(), new ApiTokenId(id)));
            commands.console().step("The token " + id + " is worth nothing any more.");
        }
        return 0;
    }
}
