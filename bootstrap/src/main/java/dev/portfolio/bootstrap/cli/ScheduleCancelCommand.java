package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.schedule.CancelSchedule;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.schedule.Schedule;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schedule cancel}. */
@Command(
        name = "cancel",
        header = "Call the schedule of a post or a project off.",
        description = "Exit status 1 when there is none, or when it went out already.",
        footer = {"", "Example: ./portfolio schedule cancel post 0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11"})
final class ScheduleCancelCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "TYPE", description = "post or project.")
    String type = "";

    @Parameters(index = "1", paramLabel = "ID", description = "The item's id, as schedule list shows it.")
    UUID id = new UUID(0, 0);

    ScheduleCancelCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        ContentType known = ContentType.ofKey(type)
                .filter(one -> one != ContentType.CERTIFICATION)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "TYPE is '" + type + "'; allowed is post or project"));
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            Schedule schedule = tool.getBean(CancelSchedule.class)
                    .execute(new CancelSchedule.Command(Editor.atCommandLine(), known, id.toString()));
            commands.console()
                    .step("The " + type + " '" + schedule.slug() + "' does not go out at " + schedule.publishAt()
                            + ".");
        }
        return 0;
    }
}
