package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.search.RebuildSearch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code search:rebuild}. */
@Command(
        name = "search:rebuild",
        header = "Write what search looks into anew from the content, and embed what has no vector.",
        description = {
            "For a database whose search tables were lost, as by rolling their changes back and migrating again, or whose"
                    + " texts are to be cut anew. Content is not changed, and vectors of texts that are as before are kept."
                    + " Works while a server is running on the same data.",
            "Each item is written by itself: after an interruption --missing goes on where it ended. Exit status 0 when it is"
                    + " done; a model that cannot be reached does not count, a running server embeds later."
        },
        footer = {"", "Examples: ./portfolio search:rebuild", "          ./portfolio search:rebuild --missing --json"})
final class RebuildCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--missing", description = "Leave items alone that search knows.")
    boolean missingOnly;

    @Option(names = "--json", description = "Print the result as a JSON object.")
    boolean json;

    RebuildCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            RebuildSearch.Report report = tool.getBean(RebuildSearch.class)
                    .execute(new RebuildSearch.Command(
                            missingOnly,
                            (done, total) -> commands.console().progress("Rebuilding search (items)", done, total)));
            new Embedding(tool, commands.console()).drain();
            tell(report);
            return 0;
        }
    }

    private void tell(RebuildSearch.Report report) {
        if (json) {
            Map<String, Integer> members = new LinkedHashMap<>();
            members.put("written", report.written());
            members.put("left", report.left());
            commands.results().println(JSON.writeValueAsString(members));
        } else {
            commands.console()
                    .step("Rebuilt: " + report.written() + " items written, " + report.left() + " left as they were.");
        }
    }
}
