package dev.portfolio.benchmarks.http;

import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.load.HttpContestant;
import dev.portfolio.benchmarks.load.HttpRequest;
import dev.portfolio.benchmarks.measure.Turns;
import dev.portfolio.benchmarks.search.HybridRace;
import dev.portfolio.benchmarks.server.ServerProcess;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.domain.content.ContentType;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * What a well-visited site has to do at the same time: lists and single posts, searches, and an author who saves. Visitors pause
 * between their requests, so that the machine is busy and not drowned.
 */
final class MixedLoad {

    private static final int READERS = 6;
    private static final int SEARCHERS = 2;
    private static final int READER_PAUSE_MILLIS = 20;
    private static final int SEARCHER_PAUSE_MILLIS = 100;
    private static final int WRITER_PAUSE_MILLIS = 500;
    private static final double MOST = 0.99;
    private static final int POSTS_READ = 500;

    private final BenchSession session;
    private final ServerProcess portfolio;
    private final Questions questions;
    private final String token;
    private final AtomicInteger written = new AtomicInteger();
    private final String run = Long.toString(System.currentTimeMillis(), 36);

    MixedLoad(BenchSession session, ServerProcess portfolio, Questions questions, String token) {
        this.session = session;
        this.portfolio = portfolio;
        this.questions = questions;
        this.token = token;
    }

    /** Milliseconds that 99 of 100 searches take at most while all of it goes on. */
    double p99OfSearch(Duration time) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Turns.Outcome> reads = threads.submit(() -> asked(READERS, time, READER_PAUSE_MILLIS, this::read));
            Future<Turns.Outcome> writes = threads.submit(() -> asked(1, time, WRITER_PAUSE_MILLIS, this::write));
            double[] searches =
                    asked(SEARCHERS, time, SEARCHER_PAUSE_MILLIS, this::search).sortedMillis();
            reads.get();
            writes.get();
            return searches[(int) Math.min(searches.length - 1, Math.floor(searches.length * MOST))];
        }
    }

    private Turns.Outcome asked(int threads, Duration time, long pauseMillis, IntFunction<HttpRequest> requests)
            throws Exception {
        return new HttpContestant("", portfolio.port(), requests, () -> 0, () -> 0)
                .asked(threads, time, Duration.ofMillis(pauseMillis));
    }

    private HttpRequest read(int turn) {
        if (turn % 2 == 0) {
            return HttpRequest.get("/api/v1/posts?limit=20");
        }
        int number = turn % Math.min(POSTS_READ, session.size().posts());
        return HttpRequest.get("/api/v1/posts/"
                + session.content().item(ContentType.POST, number).slug());
    }

    private HttpRequest search(int turn) {
        return HttpRequest.get(HybridRace.path(questions.at(turn)));
    }

    private HttpRequest write(int turn) {
        int number = written.incrementAndGet();
        String body = session.content().item(ContentType.POST, number).text().replaceAll("[\"\\\\\\p{Cntrl}]", " ");
        return HttpRequest.post(
                "/api/v1/posts",
                token,
                "{\"title\":\"Written under load %s %d\",\"body\":\"%s\",\"tags\":[\"load\"]}"
                        .formatted(run, number, body));
    }
}
