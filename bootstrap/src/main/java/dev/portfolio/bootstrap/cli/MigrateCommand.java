package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.dbchangelog.SchemaMigration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db:migrate}. */
@Command(
        name = "db:migrate",
        header = "Run the changes of the schema that have not run on this database.",
        description = {
            "Each change is one transaction: one that fails leaves nothing behind. When another process is migrating the same"
                    + " database, waits for it. serve, demo and import do the same before they begin.",
            "Prints the names of the changes that ran. Exit status 1 when one failed."
        },
        footer = {"", "Example: ./portfolio db:migrate --dry-run"})
final class MigrateCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--dry-run", description = "Print the SQL that would run, and change nothing.")
    boolean dryRun;

    MigrateCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(commands.settings(), commands.console()));
            SchemaMigration migration = new SchemaMigration(database.access());
            if (dryRun) {
                print(migration.dryRun());
            } else {
                print(migration.run());
            }
            return 0;
        }
    }

    private void print(String sql) {
        commands.results().print(sql);
        if (sql.isEmpty()) {
            commands.console().step("Nothing is pending.");
        }
    }

    private void print(List<String> changes) {
        changes.forEach(commands.results()::println);
        commands.console()
                .step(
                        changes.isEmpty()
                                ? "Nothing was pending."
                                : "The schema is up to date after " + Counted.changes(changes.size()) + ".");
    }
}
