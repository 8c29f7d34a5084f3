package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.dbchangelog.SchemaInspection;
import dev.portfolio.dbchangelog.SchemaStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code db:status}. */
@Command(
        name = "db:status",
        header = "Compare the database with the changelog: what is pending, and what somebody has changed by hand.",
        description = {
            "Makes a scratch database on the same server for it and drops it again; where that is not allowed, says so"
                    + " and looks for less. Changes nothing.",
            "Exit status 1 when something is pending or differs."
        },
        footer = {"", "Example: ./portfolio db:status && echo as it should be"})
final class StatusCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    StatusCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(commands.settings(), commands.console()));
            SchemaStatus status = new SchemaInspection(database.access()).status();
            if (json) {
                commands.results().println(JSON.writeValueAsString(members(status)));
            } else {
                tell(status);
            }
            return status.isUpToDate() ? 0 : 1;
        }
    }

    private void tell(SchemaStatus status) {
        status.pending().forEach(name -> commands.results().println("pending  " + name));
        status.differences().forEach(sentence -> commands.results().println("differs  " + sentence));
        status.notCompared().ifPresent(commands.console()::step);
        String have = Counted.changes(status.applied()) + " " + (status.applied() == 1 ? "has" : "have") + " run";
        if (!status.isUpToDate()) {
            commands.console()
                    .step(have + ", " + status.pending().size() + " pending, "
                            + status.differences().size() + " different.");
        } else {
            commands.results()
                    .println("Up to date: " + have
                            + (status.notCompared().isEmpty() ? ", and the schema is theirs." : "."));
        }
    }

    private static Map<String, @Nullable Object> members(SchemaStatus status) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("upToDate", status.isUpToDate());
        members.put("applied", status.applied());
        members.put("pending", status.pending());
        members.put("differences", status.differences());
        members.put("notCompared", status.notCompared().orElse(null));
        return members;
    }
}
