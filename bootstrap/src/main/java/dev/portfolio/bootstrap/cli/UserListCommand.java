package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.account.ListUsers;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code user list}. */
@Command(
        name = "list",
        header = "List the accounts.",
        footer = {"", "Example: ./portfolio user list --json"})
final class UserListCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--json", description = "Print a JSON object for each account, one a line.")
    boolean json;

    UserListCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            List<User> users = commands.openTool(shutdown)
                    .getBean(ListUsers.class)
                    .execute(new ListUsers.Query(Administrator.atCommandLine()));
            users.forEach(
                    user -> commands.results().println(json ? JSON.writeValueAsString(members(user)) : text(user)));
            if (users.isEmpty()) {
                commands.console().step("There are no accounts. ./portfolio user create makes one.");
            }
        }
        return 0;
    }

    private static String text(User user) {
        return user.email() + (user.superuser() ? "  superuser" : "") + (user.active() ? "" : "  deactivated");
    }

    private static Map<String, Object> members(User user) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", user.id().toString());
        members.put("email", user.email().value());
        members.put("is_active", user.active());
        members.put("is_superuser", user.superuser());
        members.put("created_at", user.timestamps().createdAt().toString());
        members.put("updated_at", user.timestamps().updatedAt().toString());
        return members;
    }
}
