package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.dbchangelog.AppliedChange;
import dev.portfolio.dbchangelog.ChangeHistory;
import dev.portfolio.dbchangelog.SchemaHistory;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code db:history}. */
@Command(
        name = "db:history",
        header = "List the changes of the schema that have run, with their times, and those that are pending.",
        footer = {"", "Example: ./portfolio db:history --json"})
final class HistoryCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String NEVER = "pending            ";

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--json", description = "Print a JSON object for each change, one a line.")
    boolean json;

    HistoryCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(commands.settings(), commands.console()));
            ChangeHistory history = new SchemaHistory(database.access()).read();
            PrintStream results = commands.results();
            int order = 0;
            for (AppliedChange change : history.applied()) {
                order = change.order();
                results.println(line(order, change.name(), change.at()));
            }
            for (String name : history.pending()) {
                order++;
                results.println(line(order, name, null));
            }
            return 0;
        }
    }

    private String line(int order, String name, @Nullable Instant at) {
        if (!json) {
            return "%3d  %s  %s".formatted(order, at == null ? NEVER : LOCAL.format(at), name);
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("order", order);
        members.put("name", name);
        members.put("state", at == null ? "pending" : "applied");
        members.put("at", at == null ? null : at.toString());
        return JSON.writeValueAsString(members);
    }
}
