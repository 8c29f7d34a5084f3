package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.persistence.doctor.DatabaseDoctor;
import dev.portfolio.persistence.doctor.Finding;
import dev.portfolio.persistence.doctor.Finding.Severity;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code db:doctor}. */
@Command(
        name = "db:doctor",
        header = "Look the database over, and say of everything that is wrong what helps.",
        description = {
            "Versions, encoding, connections, sessions, the schema, indexes, what is not embedded yet, stored vectors, keyword"
                    + " statistics, and how much the vector index finds of what there is. Changes nothing.",
            "Exit status 1 when an error is found, with --strict also when a warning is."
        },
        footer = {
            "",
            "Examples: ./portfolio db:doctor",
            "          ./portfolio db:doctor --strict --json | grep -v '\"severity\":\"ok\"'"
        })
final class DatabaseDoctorCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--json", description = "Print a JSON object for each finding, one a line.")
    boolean json;

    @Option(names = "--strict", description = "Take warnings for errors.")
    boolean strict;

    DatabaseDoctorCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        PortfolioSettings settings = commands.settings();
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(settings, commands.console()));
            List<Finding> findings = new DatabaseDoctor(database.settings(settings), Clock.systemUTC()).examine();
            findings.forEach(this::tell);
            long errors = count(findings, Severity.ERROR);
            long warnings = count(findings, Severity.WARNING);
            commands.console()
                    .step("Errors: " + errors + ", warnings: " + warnings + ", looked at: " + findings.size() + ".");
            return errors > 0 || (strict && warnings > 0) ? 1 : 0;
        }
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void tell(Finding finding) {
        if (json) {
            commands.results().println(JSON.writeValueAsString(members(finding)));
            return;
        }
        // Some of it was said by others: by the server, by a model.
        String line = finding.what().replaceAll("\\p{Cntrl}+", " ");
        commands.results().println("%-8s %s".formatted(key(finding.severity()), line));
        if (finding.remedy() != null) {
            commands.results().println("         -> " + finding.remedy());
        }
    }

    private static Map<String, @Nullable Object> members(Finding finding) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("severity", key(finding.severity()));
        members.put("check", finding.check());
        members.put("what", finding.what());
        members.put("remedy", finding.remedy());
        return members;
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
