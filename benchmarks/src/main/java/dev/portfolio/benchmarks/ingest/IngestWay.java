package dev.portfolio.benchmarks.ingest;

import dev.portfolio.benchmarks.database.BenchDatabase;

/** A way to take posts in: into a database that is empty before and thrown away after. */
interface IngestWay {

    String name();

    /** Makes ready what does not count. */
    void prepare(BenchDatabase database) throws Exception;

    /** Takes all of it in, so that it can be searched. */
    void takeIn(BenchDatabase database) throws Exception;
}
