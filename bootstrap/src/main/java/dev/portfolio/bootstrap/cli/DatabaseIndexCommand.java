package dev.portfolio.bootstrap.cli;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.database.Database;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndexBuild;
import dev.portfolio.persistence.vectorindex.VectorIndexFailed;
import dev.portfolio.persistence.vectorindex.VectorIndexProgress;
import dev.portfolio.persistence.vectorindex.VectorIndexReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db:index}. */
@Command(
        name = "db:index",
        header = "Build the vector index of search, if there are enough passages for one to pay.",
        description = {
            "Below " + VectorIndexBuild.THRESHOLD
                    + " published passages an exact search is fast enough and finds everything;"
                    + " then nothing is built. While it is built, search and writers go on. When another process is building,"
                    + " waits for it. What an interrupted build has left is removed and built again.",
            "Settings: DB_INDEX_MEMORY (1024), the megabytes that a build may take on the server.",
            "Not through a pooler in transaction mode: DATABASE_DIRECT_URL names the server itself.",
            "Exit status 0 when the index is there or not needed, 1 when it could not be built."
        },
        footer = {
            "",
            "Examples: ./portfolio db:index",
            "          DB_INDEX_MEMORY=4096 ./portfolio db:index",
            "          ./portfolio db:index --halfvec",
            "          ./portfolio db:index --drop"
        })
final class DatabaseIndexCommand implements Callable<Integer> {

    private final Commands commands;

    @Mixin
    final Help help = new Help();

    @Option(names = "--force", description = "Build it however few passages there are.")
    boolean force;

    @Option(
            names = "--halfvec",
            description = "With numbers of 16 bits: half as large, and as good; search takes either.")
    boolean halves;

    @Option(names = "--drop", description = "Remove it; search is exact from then on.")
    boolean drop;

    @Option(
            names = "--content-tables",
            description =
                    "Instead, the indexes on content_embedding of projects, posts and certifications, however few rows"
                            + " these have; for queries of your own, search does not need them.")
    boolean contentTables;

    DatabaseIndexCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        int memory = commands.environment().number("DB_INDEX_MEMORY", 1_024, 16, 1_000_000);
        try (Shutdown shutdown = new Shutdown()) {
            Database database = shutdown.opened(() -> Database.open(commands.settings(), commands.console()));
            DatabaseSettings access = database.directSettings(commands.settings());
            VectorIndexBuild build = shutdown.opened(() -> new VectorIndexBuild(access, memory));
            reports(build).forEach(report -> commands.results().println(text(report)));
            return 0;
        } catch (VectorIndexFailed e) {
            commands.console().step("portfolio: " + e.getMessage());
            return 1;
        }
    }

    private List<VectorIndexReport> reports(VectorIndexBuild build) {
        VectorIndexProgress progress = new OnConsole(commands.console());
        if (contentTables) {
            return drop ? build.dropOnContentTables(progress) : build.buildOnContentTables(progress);
        }
        return List.of(
                drop ? build.drop(progress) : build.build(force, halves ? Precision.HALF : Precision.FULL, progress));
    }

    private static String text(VectorIndexReport report) {
        String what = switch (report.outcome()) {
            case BUILT -> "built over %,d vectors";
            case PRESENT -> "there already, over %,d vectors";
            case PRESENT_NEEDLESSLY -> "there already, but needless for %,d vectors; --drop removes it";
            case NOT_NEEDED -> "not needed: an exact search of %,d vectors is fast enough";
            case DROPPED -> "removed";
            case ABSENT -> "not there";
        };
        return report.index() + ": " + what.formatted(report.vectors());
    }

    private record OnConsole(Console console) implements VectorIndexProgress {

        @Override
        public void step(String message) {
            console.step(message);
        }

        @Override
        public void progress(String what, long done, long total) {
            console.progress(what, done, total);
        }
    }
}
