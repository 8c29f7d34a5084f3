package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.persistence.backup.BackupProgress;
import dev.portfolio.persistence.backup.DatabaseRestore;
import dev.portfolio.persistence.backup.RestoreReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code db:restore}. */
@Command(
        name = "db:restore",
        header =
                "Bring back what db:backup has written, into an empty database, a new one, or in the place of this one.",
        description = {
            "The file is checked from beginning to end before anything is touched. Existing content is never overwritten, and"
                    + " a restore that fails leaves nothing behind. A backup of an older schema is brought up to date.",
            "Alone it needs an empty database. --replace needs a database that nobody is connected to: stop the server first."
                    + " The former database is kept beside as NAME_before_restore_TIME until you drop it.",
            "Exit status 0 when all is restored, 1 when nothing is, with the reason."
        },
        footer = {
            "",
            "Examples: ./portfolio db:restore portfolio-20260131-020000.backup",
            "          ./portfolio db:restore portfolio-20260131-020000.backup --replace",
            "          ./portfolio db:restore portfolio-20260131-020000.backup --into january"
        })
final class DatabaseRestoreCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Parameters(paramLabel = "FILE", description = "What db:backup has written.")
    Path file = Path.of("");

    @ArgGroup
    @Nullable
    Place place;

    @Option(names = "--json", description = "Print the result as a JSON object.")
    boolean json;

    /** One of the two at most. */
    static final class Place {

        @Option(names = "--replace", description = "In the place of the present database, which is kept.")
        boolean replace;

        @Option(
                names = "--into",
                paramLabel = "NAME",
                description = "Into a new database on the same server, or one there that is empty.")
        @Nullable
        String into;
    }

    DatabaseRestoreCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(commands.settings(), commands.console()));
            DatabaseAccess access = database.access();
            DatabaseRestore restore = shutdown.opened(() -> new DatabaseRestore(access, Clock.systemUTC()));
            tell(restored(restore, commands.console()::progress));
        }
        return 0;
    }

    private RestoreReport restored(DatabaseRestore restore, BackupProgress progress) {
        if (place != null && place.into != null) {
            return restore.intoNew(file, place.into, progress);
        }
        return place == null ? restore.intoEmpty(file, progress) : restore.replacing(file, progress);
    }

    private void tell(RestoreReport report) {
        Console console = commands.console();
        report.notes().forEach(console::step);
        String since =
                report.schema().equals(report.backupSchema()) ? "" : " (the backup had " + report.backupSchema() + ")";
        console.step("Restored %,d rows in %d tables into the database %s, schema %s%s."
                .formatted(report.rows(), report.tables(), report.database(), report.schema(), since));
        if (report.keptAs() != null) {
            console.step("The former database is kept as " + report.keptAs()
                    + ". When all is well, drop it: DROP DATABASE \"" + report.keptAs() + "\";");
        }
        if (json) {
            commands.results().println(JSON.writeValueAsString(RestoreText.members(file, report)));
        }
    }
}
