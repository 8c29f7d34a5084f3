package dev.portfolio.benchmarks.ingest;

import dev.portfolio.ai.embedding.ModelCatalog;
import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndexBuild;
import dev.portfolio.persistence.vectorindex.VectorIndexProgress;
import java.time.Duration;
import java.util.Optional;

/** As {@code import} does it, with a model that has its vectors at hand, and {@code db:index} after. */
record ByPortfolio(SeededContent content, int posts, GivenVectors vectors, ModelCatalog tokens) implements IngestWay {

    static final String NAME = "Portfolio: import, vectors given, then its index";

    /** Nobody waits for an endpoint here. */
    private static final Duration PATIENCE = Duration.ZERO;

    private static final int INDEX_MEGABYTES = 2_048;

    static ByPortfolio of(SeededContent content, int posts) {
        return new ByPortfolio(
                content,
                posts,
                new GivenVectors(content, posts),
                new ModelCatalog(Optional.empty(), _ -> Optional.empty(), PATIENCE, 1));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(BenchDatabase database) {
        new SchemaMigration(database.access()).run();
    }

    @Override
    public void takeIn(BenchDatabase database) {
        try (ProductImport product = ProductImport.into(database.settings(), vectors)) {
            product.take(new SeededFolder(content, posts), tokens);
            product.embed();
        }
        try (VectorIndexBuild build = new VectorIndexBuild(database.settings(), INDEX_MEGABYTES)) {
            build.build(true, Precision.FULL, new Silent());
        }
    }

    private record Silent() implements VectorIndexProgress {

        @Override
        public void step(String message) {}

        @Override
        public void progress(String what, long done, long total) {}
    }
}
