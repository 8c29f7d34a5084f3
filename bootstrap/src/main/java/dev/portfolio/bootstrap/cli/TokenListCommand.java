package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.account.FindUser;
import dev.portfolio.application.apitoken.ListApiTokens;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.apitoken.ApiToken;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code token list}. */
@Command(
        name = "list",
        header = "List the API tokens of an account, expired ones included, with their last use.",
        footer = {"", "Example: ./portfolio token list ada@example.org"})
final class TokenListCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Parameters(paramLabel = "EMAIL", description = "The account.")
    String email = "";

    @Option(names = "--json", description = "Print a JSON object for each token, one a line.")
    boolean json;

    TokenListCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        Email address = new Email(email);
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            User owner =
                    tool.getBean(FindUser.class).execute(new FindUser.Query(Administrator.atCommandLine(), address));
            List<ApiToken> tokens = tool.getBean(ListApiTokens.class).execute(new ListApiTokens.Query(owner.id()));
            tokens.forEach(
                    token -> commands.results().println(json ? JSON.writeValueAsString(members(token)) : text(token)));
            if (tokens.isEmpty()) {
                commands.console().step(address + " has no API tokens.");
            }
        }
        return 0;
    }

    private static String text(ApiToken token) {
        Instant used = token.lastUsedAt();
        return token.id() + "  " + token.name() + "  " + String.join(" ", keys(token)) + "  until " + token.expiresAt()
                + "  " + (used == null ? "never used" : "last used " + used);
    }

    private static List<String> keys(ApiToken token) {
        return token.scopes().stream().map(Scope::key).sorted().toList();
    }

    private static Map<String, @Nullable Object> members(ApiToken token) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", token.id().toString());
        members.put("name", token.name());
        members.put("scopes", keys(token));
        members.put("created_at", token.createdAt().toString());
        members.put("expires_at", token.expiresAt().toString());
        members.put(
                "last_used_at",
                token.lastUsedAt() == null ? null : token.lastUsedAt().toString());
        return members;
    }
}
