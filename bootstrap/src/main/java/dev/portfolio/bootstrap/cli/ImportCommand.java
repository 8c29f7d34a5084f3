package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.importing.ImportOutcome;
import dev.portfolio.application.importing.ImportReport;
import dev.portfolio.application.importing.ImportedFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code import}. */
@Command(
        name = "import",
        header = "Take a folder of Markdown and YAML files in as posts, projects and certifications.",
        description = {
            "Files may have YAML, TOML, JSON or no front matter; Hugo page bundles and Jekyll names are understood."
                    + " A second run changes nothing. Works while a server is running on the same data.",
            "Exit status 1 when a file could not be taken; all others are."
        },
        footer = {"", "Example: ./portfolio import --dry-run ~/blog/content"})
final class ImportCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Parameters(paramLabel = "PATH", description = "A folder, or a single file.")
    Path path = Path.of(".");

    @Option(names = "--dry-run", description = "Only tell what would be done.")
    boolean dryRun;

    @Option(names = "--json", description = "Print a JSON object for each file, one a line.")
    boolean json;

    ImportCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            ApplicationContext tool = commands.openTool(shutdown);
            ImportReport report = new Importing(tool, commands.console()).run(path, dryRun, this::tell);
            commands.console().step((dryRun ? "Would be: " : "Imported: ") + ImportSummary.of(report) + ".");
            if (!dryRun) {
                new Embedding(tool, commands.console()).drain();
            }
            return report.hasFailures() ? 1 : 0;
        }
    }

    private void tell(ImportedFile file) {
        if (json) {
            commands.results().println(JSON.writeValueAsString(members(file)));
        } else if (file.outcome() != ImportOutcome.UNCHANGED || file.reason() != null) {
            commands.results().println(line(file));
        }
    }

    private static String line(ImportedFile file) {
        String place = file.line() == null ? file.path() : file.path() + ":" + file.line();
        String slug = file.slug() == null ? "" : " -> " + file.slug();
        String reason = file.reason() == null ? "" : ": " + file.reason();
        return "%-9s %s%s%s".formatted(file.outcome().key(), place, slug, reason);
    }

    private static Map<String, @Nullable Object> members(ImportedFile file) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("file", file.path());
        members.put("type", file.type());
        members.put("outcome", file.outcome().key());
        members.put("id", file.item() == null ? null : file.item().id().toString());
        members.put("slug", file.slug() == null ? null : file.slug().value());
        members.put("line", file.line());
        members.put("reason", file.reason());
        return members;
    }
}
