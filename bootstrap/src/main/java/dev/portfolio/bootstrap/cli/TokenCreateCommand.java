package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.account.FindUser;
import dev.portfolio.application.apitoken.CreateApiToken;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.apitoken.ApiTokenLifetime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code token create}. */
@Command(
        name = "create",
        header = "Make an API token and print it, this once.",
        description = "Standard output is the token alone. Exit status 1 when there is no such account.",
        footer = {
            "",
            "Example: ./portfolio token create ada@example.org --name pipeline --scope content:write --days 30"
        })
final class TokenCreateCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Parameters(paramLabel = "EMAIL", description = "The account that it acts for.")
    String email = "";

    @Option(names = "--name", required = true, description = "What it is for.")
    String name = "";

    @Option(
            names = "--scope",
            required = true,
            description = "drafts:read or content:write; may be given twice.",
            converter = KeyConverters.OfScope.class)
    Set<Scope> scopes = new LinkedHashSet<>();

    @Option(names = "--days", description = "How long it is good: 1 to " + ApiTokenLifetime.MAX_DAYS + " (90).")
    int days = ApiTokenLifetime.DEFAULT.days();

    TokenCreateCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        Email address = new Email(email);
        ApiTokenLifetime lifetime = new ApiTokenLifetime(days);
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            User owner =
                    tool.getBean(FindUser.class).execute(new FindUser.Query(Administrator.atCommandLine(), address));
            CreateApiToken.Created created = tool.getBean(CreateApiToken.class)
                    .execute(new CreateApiToken.Command(owner.id(), name, scopes, lifetime));
            commands.results().println(created.secret().value());
            commands.console()
                    .step("It is good until " + created.token().expiresAt() + " and will not be shown again. Its id is "
                            + created.token().id() + ".");
            if (!owner.superuser()) {
                commands.console().step(address + " is no superuser: the token may not do anything yet.");
            }
        }
        return 0;
    }
}
