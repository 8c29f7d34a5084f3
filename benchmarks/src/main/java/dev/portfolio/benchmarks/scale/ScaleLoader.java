package dev.portfolio.benchmarks.scale;

import dev.portfolio.benchmarks.data.BinaryCopy;
import dev.portfolio.benchmarks.data.ContentLoader;
import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.data.SeededItem;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.database.Steps;
import dev.portfolio.benchmarks.measure.Progress;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndexBuild;
import dev.portfolio.persistence.vectorindex.VectorIndexProgress;
import java.sql.Connection;
import java.util.List;

/** Passages with vectors, one for each item, and nothing besides: what search by meaning needs. */
record ScaleLoader(BenchDatabase database, SeededContent content, int passages, Progress progress) {

    private static final String ROWS = "rows";
    private static final String INDEX = "index";
    private static final int YEAR = 2_026;
    private static final int MEGABYTES_FOR_INDEX = 6_144;

    void load(Precision precision) throws Exception {
        new SchemaMigration(database.access()).run();
        Steps steps = new Steps(database, progress);
        steps.once("profile", connection -> ContentLoader.profile(connection));
        steps.once(ROWS, this::rows);
        steps.outside("statistics", connection -> BenchDatabase.execute(connection, "VACUUM ANALYZE"));
        steps.outside(INDEX, _ -> index(precision));
    }

    /** Rows a second, when they were loaded. */
    double rowsPerSecond() {
        return passages / new Steps(database, progress).secondsOf(ROWS);
    }

    /** How long the index took. */
    double indexSeconds() {
        return new Steps(database, progress).secondsOf(INDEX);
    }

    private void rows(Connection connection) throws Exception {
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                "search_documents",
                "content_id, content_type, slug, title, tags, tech_stack, published, opening, year")) {
            for (int number = 0; number < passages; number++) {
                SeededItem item = content.item(ContentType.POST, number);
                copy.row(
                        item.id(), "post", item.slug(), item.title(), item.tags(), List.of(), true, item.title(), YEAR);
            }
        }
        try (BinaryCopy copy = BinaryCopy.into(
                connection, "passages", "id, content_id, content_type, ordinal, published, term_count, text")) {
            for (int number = 0; number < passages; number++) {
                SeededItem item = content.item(ContentType.POST, number);
                copy.row(number + 1L, item.id(), "post", 0, true, 0, item.excerpt());
            }
        }
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                "passage_embeddings",
                "passage_id, content_id, profile_id, published, content_type, embedding")) {
            for (int number = 0; number < passages; number++) {
                SeededItem item = content.item(ContentType.POST, number);
                copy.row(number + 1L, item.id(), (short) 1, true, "post", item.vector());
            }
        }
    }

    /** As {@code db:index} does it: none below its threshold. */
    private void index(Precision precision) {
        VectorIndexProgress told = new VectorIndexProgress() {
            @Override
            public void step(String message) {
                progress.step(message);
            }

            @Override
            public void progress(String what, long done, long total) {}
        };
        try (VectorIndexBuild build = new VectorIndexBuild(database.settings(), MEGABYTES_FOR_INDEX)) {
            build.build(false, precision, told);
        }
    }
}
