package dev.portfolio.benchmarks.session;

import dev.portfolio.benchmarks.data.ContentLoader;
import dev.portfolio.benchmarks.data.ContentSize;
import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.database.BenchServer;
import dev.portfolio.benchmarks.measure.Progress;
import dev.portfolio.benchmarks.measure.Race;
import dev.portfolio.benchmarks.measure.ResidentMemory;
import dev.portfolio.benchmarks.result.Figure;
import dev.portfolio.benchmarks.result.Machine;
import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.ResultsFile;
import dev.portfolio.benchmarks.result.Spread;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A run of the benchmarks.
 *
 * @param root the repository
 * @param home where data, programs and results of the benchmarks are
 * @param server its own PostgreSQL
 */
public record BenchSession(
        Path root,
        Path home,
        ContentSize size,
        Race.Pace pace,
        ResultsFile results,
        Progress progress,
        BenchServer server,
        SeededContent content) {

    /** The content of this run's size, loaded where it is not. */
    public BenchDatabase loaded() throws Exception {
        BenchDatabase database = server.database("bench_" + size.name() + "_" + SeededContent.EDITION);
        new ContentLoader(database, content, size, progress).load();
        Machine machine = Machine.here(
                ResidentMemory.ofMachine(),
                database.value("SHOW server_version"),
                database.value("SELECT extversion FROM pg_extension WHERE extname = 'vector'"));
        results.change(known -> known.at(machine, size.text()));
        return database;
    }

    /** Whether this is a look only. */
    public boolean quick() {
        return size.equals(ContentSize.QUICK);
    }

    /** Runs it and keeps what it gave. */
    public RaceResult race(Race race, List<? extends dev.portfolio.benchmarks.measure.Contestant> contestants)
            throws Exception {
        RaceResult result = race.run(contestants, progress);
        results.change(known -> known.with(result));
        return result;
    }

    /** Keeps a figure. */
    public void figure(String id, String title, String unit, Spread value) {
        progress.step("%s: %,.4g %s".formatted(title, value.median(), unit));
        results.change(known -> known.with(new Figure(id, title, unit, value)));
    }

    /** Notes who does not take part, and why. */
    public void skip(String contestant, String reason) {
        progress.step(contestant + " is skipped: " + reason);
        results.change(known -> known.skipping(Map.of(contestant, reason)));
    }
}
