package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.schedule.ListSchedules;
import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleState;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code schedule list}. */
@Command(
        name = "list",
        header = "List what is going to go out, the next first, and what could not.",
        footer = {"", "Example: ./portfolio schedule list --json"})
final class ScheduleListCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--all", description = "Also what went out or was cancelled in the last 30 days.")
    boolean all;

    @Option(names = "--json", description = "Print a JSON object for each, one a line.")
    boolean json;

    ScheduleListCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            Set<ScheduleState> states = all ? EnumSet.allOf(ScheduleState.class) : ScheduleState.OPEN;
            List<Schedule> schedules = commands.openTool(shutdown)
                    .getBean(ListSchedules.class)
                    .execute(new ListSchedules.Query(DraftReader.atCommandLine(), states));
            schedules.forEach(schedule ->
                    commands.results().println(json ? JSON.writeValueAsString(members(schedule)) : text(schedule)));
            if (schedules.isEmpty()) {
                commands.console().step("Nothing is scheduled.");
            }
        }
        return 0;
    }

    private static String text(Schedule schedule) {
        String detail = schedule.detail() == null ? "" : ": " + schedule.detail();
        return schedule.publishAt() + "  " + schedule.state().key() + "  "
                + schedule.item().type().key() + "  " + schedule.item().id() + "  " + schedule.slug() + ", revision "
                + schedule.revision() + detail;
    }

    private static Map<String, @Nullable Object> members(Schedule schedule) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("type", schedule.item().type().key());
        members.put("id", schedule.item().id().toString());
        members.put("slug", schedule.slug().value());
        members.put("title", schedule.title());
        members.put("publish_at", schedule.publishAt().toString());
        members.put("revision", schedule.revision());
        members.put("state", schedule.state().key());
        members.put("detail", schedule.detail());
        return members;
    }
}
