package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import dev.portfolio.dbchangelog.ChangeScaffold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code db:migration}. */
@Command(
        name = "db:migration",
        header = "Write the file of a new change of the schema, with the next number. In a checkout only.",
        description = {
            "The file tells the conventions and has places for the statements and for what undoes them; it does not run"
                    + " until they are filled in. The one for --dimensions is complete.",
            "Prints the file's path."
        },
        footer = {"", "Example: ./portfolio db:migration add_featured_column_to_posts"})
final class MigrationCommand implements Callable<Integer> {

    private static final Path CHANGES =
            Path.of("db-changelog", "src", "main", "resources", "dev", "portfolio", "dbchangelog", "changes");

    private final Commands commands;
    private final Clock clock;

    @Mixin
    final Help help = new Help();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    Wanted wanted = new Wanted();

    /** Either of the two. */
    static final class Wanted {

        @Parameters(paramLabel = "NAME", description = "What it does, as lower-case words joined by - or _.")
        @Nullable
        String name;

        @Option(
                names = "--dimensions",
                paramLabel = "N",
                description =
                        "Give the columns content_embedding N dimensions; search and its models need no such change.")
        int dimensions;
    }

    MigrationCommand(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path changes = Root.folder().resolve(CHANGES);
        if (!Files.isDirectory(changes)) {
            throw new SettingInvalid(
                    DemoCommand.ROOT, "leads to no checkout, which this command needs: there is no " + changes + ".");
        }
        ChangeScaffold scaffold = new ChangeScaffold(changes, clock);
        try {
            String name = wanted.name;
            if (name == null) {
                commands.results().println(scaffold.dimensions(wanted.dimensions));
                tellAboutDimensions(commands.console());
            } else {
                commands.results().println(scaffold.change(name));
                tellAboutFilling(commands.console());
            }
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void tellAboutFilling(Console console) {
        console.step("""
                Next:
                  1. fill in the statements and what undoes them
                  2. ./portfolio db:migrate --dry-run, then ./portfolio db:migrate
                  3. generate the jOOQ classes anew, and commit both (docs/migrations.md)
                  ./portfolio db:rollback takes it back.""");
    }

    private static void tellAboutDimensions(Console console) {
        console.step("""
                Next:
                  1. ./portfolio db:migrate, which makes content_embedding anew and fills it from the model's vectors
                  2. ./portfolio db:index --content-tables, where there were indexes on it
                Search does not read these columns, and for another model they need no change (docs/embeddings.md).""");
    }
}
