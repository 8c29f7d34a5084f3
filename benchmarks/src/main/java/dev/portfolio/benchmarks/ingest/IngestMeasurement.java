package dev.portfolio.benchmarks.ingest;

import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.measure.Contestant;
import dev.portfolio.benchmarks.measure.Race;
import dev.portfolio.benchmarks.session.BenchSession;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How fast posts come in, with their vectors at hand and with a model. */
public record IngestMeasurement(BenchSession session) {

    /** By which reports find it. */
    public static final String ID = "ingest";

    /** By which reports call them. */
    public static final String PORTFOLIO = ByPortfolio.NAME;

    public static final String COPY = ByCopy.NAME;
    public static final String SPRING_AI = BySpringAi.NAME;

    private static final int POSTS = 20_000;
    private static final int POSTS_QUICK = 1_000;
    private static final int ROUNDS = 3;
    private static final int ROUNDS_QUICK = 2;

    public void run() throws Exception {
        int posts = session.quick() ? POSTS_QUICK : POSTS;
        SeededContent content = session.content();
        List<Contestant> contestants = Stream.<IngestWay>of(
                        new ByCopy(content, posts), ByPortfolio.of(content, posts), new BySpringAi(content, posts))
                .<Contestant>map(way -> new BulkImport(session, way, posts))
                .toList();
        Race.Pace pace = new Race.Pace(session.quick() ? ROUNDS_QUICK : ROUNDS, Duration.ZERO, Duration.ZERO);
        session.race(new Race(ID, "Import of %,d posts".formatted(posts), ByCopy.NAME, 1, pace), contestants);
        new EmbeddingImport(session).run();
    }
}
