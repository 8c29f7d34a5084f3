package dev.portfolio.benchmarks.ingest;

import dev.portfolio.ai.embedding.ModelCatalog;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.dbchangelog.SchemaMigration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An import with the model in the process, and the model alone on the same texts, in turns. */
record EmbeddingImport(BenchSession session) {

    private static final String DATABASE = "bench_ingest";
    /** Nobody waits for an endpoint here. */
    private static final Duration PATIENCE = Duration.ZERO;

    private static final int POSTS = 500;
    private static final int POSTS_QUICK = 60;
    private static final int ROUNDS = 5;
    private static final int ROUNDS_QUICK = 2;

    void run() throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        int rounds = session.quick() ? ROUNDS_QUICK : ROUNDS;
        double[] ratios = new double[rounds];
        double[] ours = new double[rounds];
        try (ModelCatalog models = new ModelCatalog(Optional.empty(), _ -> Optional.empty(), PATIENCE, threads);
                OnnxAlone alone = new OnnxAlone(threads)) {
            List<long[]> texts = alone.tokens(imported(models));
            alone.run(texts.subList(0, Math.min(texts.size(), threads * 4)));
            for (int round = 0; round < rounds; round++) {
                session.progress().step("import with embedding: round %d of %d".formatted(round + 1, rounds));
                double product = seconds(() -> imported(models));
                double model = seconds(() -> alone.run(texts));
                ratios[round] = model / product;
                ours[round] = texts.size() / product;
            }
        }
        session.figure("ingest-embedding", "Import with embedding: texts a second", "texts/s", Spread.of(ours));
        session.figure(
                "ingest-embedding-ratio",
                "Import with embedding, to the ONNX runtime alone on the same texts",
                "",
                Spread.of(ratios));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Imports and embeds everything; gives the texts that the model was given. */
    private List<String> imported(ModelCatalog models) {
        session.server().drop(DATABASE);
        BenchDatabase database = session.server().database(DATABASE);
        new SchemaMigration(database.access()).run();
        OverheardModel model = new OverheardModel(models);
        try (ProductImport product = ProductImport.into(database.settings(), model)) {
            product.take(new SeededFolder(session.content(), session.quick() ? POSTS_QUICK : POSTS), models);
            product.embed();
        }
        session.server().drop(DATABASE);
        return List.copyOf(model.texts());
    }
}
