package dev.portfolio.benchmarks.http;

import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.load.HttpContestant;
import dev.portfolio.benchmarks.load.HttpRequest;
import dev.portfolio.benchmarks.measure.Race;
import dev.portfolio.benchmarks.result.RaceResult;
import dev.portfolio.benchmarks.result.Standing;
import dev.portfolio.benchmarks.search.HybridRace;
import dev.portfolio.benchmarks.server.PortfolioServer;
import dev.portfolio.benchmarks.server.SeededEmbeddings;
import dev.portfolio.benchmarks.server.ServerProcess;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.domain.content.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * This release beside another one, each on a copy of the content of its own.
 *
 * @param other the checkout of the other release
 */
public record RegressionRaces(BenchSession session, Path other) {

    private static final String NOW = "Portfolio, this release";
    private static final String BEFORE = "Portfolio, the other release";
    private static final int CONNECTIONS = 8;

    /** How many times the processor time that it takes there a request takes here; of all races the most. */
    public double run() throws Exception {
        BenchDatabase original = session.loaded();
        Questions questions = Questions.of(session.content());
        try (SeededEmbeddings model = new SeededEmbeddings(questions.all(), session.content()::vectorOf);
                ServerProcess now = start(session.root(), "now", original, model);
                ServerProcess before = start(other, "before", original, model)) {
            return requests(questions).entrySet().stream()
                    .mapToDouble(race -> cost(race.getKey(), race.getValue(), now, before))
                    .max()
                    .orElse(1);
        } finally {
            session.server().drop(copy(original, "now"));
            session.server().drop(copy(original, "before"));
        }
    }

    private ServerProcess start(Path root, String which, BenchDatabase original, SeededEmbeddings model)
            throws IOException, InterruptedException {
        BenchDatabase database = session.server().copy(original.name(), copy(original, which));
        return new PortfolioServer(root, session.home().resolve(which), database, model.address()).start();
    }

    private static String copy(BenchDatabase original, String which) {
        return original.name() + "_" + which;
    }

    private Map<String, List<String>> requests(Questions questions) {
        String slug = session.content().item(ContentType.POST, 0).slug();
        return Map.of(
                "list", List.of("/api/v1/posts?limit=20"),
                "slug", List.of("/api/v1/posts/" + slug),
                "search", questions.all().stream().map(HybridRace::path).toList());
    }

    private double cost(String what, List<String> paths, ServerProcess now, ServerProcess before) {
        Race race = new Race(
                "regression-" + what, "This release and another: " + what, BEFORE, CONNECTIONS, session.pace());
        try {
            RaceResult result =
                    session.race(race, List.of(contestant(BEFORE, before, paths), contestant(NOW, now, paths)));
            return result.of(NOW).map(Standing::cpuRatio).orElseThrow().median();
        } catch (Exception e) {
            throw new IllegalStateException(what + ": " + e.getMessage(), e);
        }
    }

    private HttpContestant contestant(String name, ServerProcess server, List<String> paths) {
        List<HttpRequest> requests = paths.stream().map(HttpRequest::get).toList();
        return new HttpContestant(
                name,
                server.port(),
                turn -> requests.get(turn % requests.size()),
                server::processorSeconds,
                session.server()::processorSeconds);
    }
}
