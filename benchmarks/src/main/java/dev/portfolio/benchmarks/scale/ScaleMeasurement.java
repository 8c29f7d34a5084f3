package dev.portfolio.benchmarks.scale;

import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.measure.InProcess;
import dev.portfolio.benchmarks.measure.Race;
import dev.portfolio.benchmarks.measure.ResidentMemory;
import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.result.Standing;
import dev.portfolio.benchmarks.search.ProductSearch;
import dev.portfolio.benchmarks.search.RecallOfProduct;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.persistence.vectorindex.Precision;
import java.util.List;

/**
 * Search by meaning on ten times as many passages each time: exact below the product's threshold, with its index above, on halves
 * for a million.
 *
 * @param most where to stop
 */
public record ScaleMeasurement(BenchSession session, int most) {

    /** All sizes. */
    public static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

    private static final int PROFILE = 1;
    private static final int HALVES_FROM = 1_000_000;
    private static final int BYTES_OF_VECTOR = 768 * 4;
    private static final double MEGABYTE = 1 << 20;
    private static final int QUESTIONS = 30;

    public void run() throws Exception {
        Questions questions = Questions.of(session.content());
        for (int passages : SIZES) {
            String what = passages + " passages";
            double needed = 2.0 * passages * BYTES_OF_VECTOR / MEGABYTE;
            if (passages > most) {
                session.skip(what, "more than --max");
            } else if (needed > ResidentMemory.available()) {
                session.skip(
                        what,
                        "%,.0f MB of memory should be free, and %,.0f are"
                                .formatted(needed, ResidentMemory.available()));
            } else {
                measure(passages, questions);
            }
        }
    }

    private void measure(int passages, Questions questions) throws Exception {
        session.progress().step("scale: %,d passages".formatted(passages));
        BenchDatabase database = session.server().database("bench_scale_" + passages + "_" + SeededContent.EDITION);
        ScaleLoader loader = new ScaleLoader(database, session.content(), passages, session.progress());
        loader.load(passages >= HALVES_FROM ? Precision.HALF : Precision.FULL);
        String id = "scale-%07d".formatted(passages);
        try (ProductSearch product = ProductSearch.open(database.settings(), PROFILE)) {
            String name = "Portfolio, %,d passages".formatted(passages);
            RaceResult race = session.race(
                    new Race(id, "Search by meaning, %,d passages".formatted(passages), name, 1, session.pace()),
                    List.of(new InProcess(
                            name,
                            session.server()::processorSeconds,
                            (_, turn) -> product.answer(questions.at(turn)))));
            Standing standing = race.standings().getFirst();
            keep(id, "median", "ms", standing.medianMillis());
            keep(id, "p99", "ms", standing.p99Millis());
            keep(id, "recall", "", new RecallOfProduct(product).mean(questions.first(QUESTIONS)));
        }
        keep(id, "table", "MB", megabytes(database, "pg_table_size('passage_embeddings')"));
        keep(
                id,
                "index",
                "MB",
                megabytes(database, "pg_relation_size(to_regclass('passage_embeddings_1_embedding_index'))"));
        keep(id, "build", "s", loader.indexSeconds());
        keep(id, "copy", "rows/s", loader.rowsPerSecond());
    }

    private static double megabytes(BenchDatabase database, String size) {
        return Double.parseDouble(database.value("SELECT coalesce(" + size + ", 0)")) / MEGABYTE;
    }

    private void keep(String id, String what, String unit, double value) {
        session.figure(id + "-" + what, id + " " + what, unit, Spread.once(value));
    }
}
