package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.persistence.backup.BackupReport;
import dev.portfolio.persistence.backup.DatabaseBackup;
import dev.portfolio.persistence.backup.DatabaseRestore;
import dev.portfolio.persistence.backup.RestoreReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code db:backup}. */
@Command(
        name = "db:backup",
        header = "Write the whole database into one file, also while a server is running on it.",
        description = {
            "The file has one consistent state, with checksums; only its owner may read it, for it holds password hashes."
                    + " It gets its name when it is complete, and overwrites nothing. Prints the name.",
            "--verify changes nothing: it restores an existing file into a new database on the same server, compares all"
                    + " rows, and drops that database again.",
            "Exit status 0 when the backup is made or verified, 1 when not, with the reason."
        },
        footer = {
            "",
            "Examples: ./portfolio db:backup",
            "          ./portfolio db:backup /var/backups/portfolio-$(date +%%F).backup",
            "          ./portfolio db:backup --verify portfolio-20260131-020000.backup"
        })
final class DatabaseBackupCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'portfolio-'yyyyMMdd-HHmmss'.backup'", Locale.ROOT);

    private final Commands commands;
    private final Clock clock = Clock.systemUTC();

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    final Help help = new Help();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to (portfolio-YYYYMMDD-HHMMSS.backup in the current folder; the time is UTC).")
    @Nullable
    Path file;

    @Option(names = "--verify", description = "Verify this file instead of writing it.")
    boolean verify;

    @Option(names = "--json", description = "Print the result as a JSON object.")
    boolean json;

    DatabaseBackupCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        if (verify && file == null && spec != null) {
            throw new ParameterException(spec.commandLine(), "--verify needs the name of a FILE.");
        }
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(commands.settings(), commands.console()));
            DatabaseAccess access = database.access();
            if (verify && file != null) {
                verify(file, shutdown.opened(() -> new DatabaseRestore(access, clock)));
            } else {
                Path target = file == null ? defaultName() : file;
                write(target, shutdown.opened(() -> new DatabaseBackup(access, clock)));
            }
        }
        return 0;
    }

    private Path defaultName() {
        return Path.of(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).format(NAME));
    }

    private void write(Path target, DatabaseBackup backup) {
        BackupReport report = backup.writeTo(target, commands.console()::progress);
        report.notes().forEach(commands.console()::step);
        commands.console()
                .step("Backed up %,d rows in %d tables, schema %s: %,d bytes."
                        .formatted(report.rows(), report.tables(), report.schemaVersion(), report.bytes()));
        commands.results().println(json ? JSON.writeValueAsString(members(report)) : report.file());
    }

    private static Map<String, Object> members(BackupReport report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", report.file().toString());
        members.put("bytes", report.bytes());
        members.put("schema", report.schemaVersion());
        members.put("tables", report.tables());
        members.put("rows", report.rows());
        members.put("notes", report.notes());
        return members;
    }

    private void verify(Path source, DatabaseRestore restore) {
        RestoreReport report = restore.verify(source, commands.console()::progress);
        report.notes().forEach(commands.console()::step);
        commands.console()
                .step("Verified: %,d rows in %d tables, schema %s, are in the file as they were in the database."
                        .formatted(report.rows(), report.tables(), report.backupSchema()));
        if (json) {
            commands.results().println(JSON.writeValueAsString(RestoreText.members(source, report)));
        }
    }
}
