package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.dbchangelog.RollbackPlan;
import dev.portfolio.dbchangelog.SchemaRollback;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code db:rollback}. */
@Command(
        name = "db:rollback",
        header = "Undo the changes of the schema that ran last.",
        description = {
            "Tells which tables and columns that would take away, with how much is in them, and asks; without a terminal"
                    + " it refuses, unless --yes is given. Each change is undone in one transaction, the newest first.",
            "The next serve, demo, import or db:migrate runs the changes again. To stay on an older schema, run the older"
                    + " version.",
            "Prints the names of the changes that were undone. Exit status 1 when they were not."
        },
        footer = {"", "Example: ./portfolio db:rollback 2"})
final class RollbackCommand implements Callable<Integer> {

    private final Commands commands;
    private final Confirmation confirmation;

    @Mixin
    final Help help = new Help();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "N", arity = "0..1", description = "How many changes (1).")
    int count = 1;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    boolean yes;

    RollbackCommand(Commands commands, Confirmation confirmation) {
        this.commands = commands;
        this.confirmation = confirmation;
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "N is at least 1, not " + count + ".");
        }
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(commands.settings(), commands.console()));
            SchemaRollback rollback = new SchemaRollback(database.access());
            RollbackPlan plan = rollback.plan(count);
            tell(plan);
            if (!isWanted(plan)) {
                return 1;
            }
            rollback.run(plan);
            plan.changes().forEach(commands.results()::println);
            return 0;
        }
    }

    private void tell(RollbackPlan plan) {
        Console console = commands.console();
        console.step("This undoes " + String.join(", ", plan.changes()) + ".");
        plan.losses().forEach(console::step);
        if (plan.losses().isEmpty()) {
            console.step("No table and no column goes.");
        }
    }

    private boolean isWanted(RollbackPlan plan) {
        if (yes || plan.losses().isEmpty()) {
            return true;
        }
        Optional<Boolean> answer = confirmation.of("Roll back?");
        if (answer.isEmpty()) {
            commands.console().step("portfolio: There is no terminal to ask on. Give --yes to lose that.");
        } else if (!answer.get()) {
            commands.console().step("Nothing was changed.");
        }
        return answer.orElse(false);
    }
}
