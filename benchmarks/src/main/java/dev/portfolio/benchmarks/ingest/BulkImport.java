package dev.portfolio.benchmarks.ingest;

import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.measure.Contestant;
import dev.portfolio.benchmarks.measure.Lap;
import dev.portfolio.benchmarks.measure.ProcessorTime;
import dev.portfolio.benchmarks.session.BenchSession;
import java.time.Duration;

/** One way to take posts in, as a contestant: a lap is all of them, into a new database. */
record BulkImport(BenchSession session, IngestWay way, int posts) implements Contestant {

    private static final String DATABASE = "bench_ingest";

    @Override
    public String name() {
        return way.name();
    }

    @Override
    public Lap lap(int threads, Duration time) throws Exception {
        session.server().drop(DATABASE);
        BenchDatabase database = session.server().database(DATABASE);
        way.prepare(database);
        double client = ProcessorTime.ofThisProcess();
        double server = session.server().processorSeconds();
        long begin = System.nanoTime();
        way.takeIn(database);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Lap lap = new Lap(
                posts,
                seconds,
                ProcessorTime.ofThisProcess() - client,
                session.server().processorSeconds() - server,
                new double[0]);
        session.progress().step("  %s: %.0f posts a second".formatted(name(), posts / seconds));
        session.server().drop(DATABASE);
        return lap;
    }
}
