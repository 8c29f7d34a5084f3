package dev.portfolio.benchmarks.search;

import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.load.HttpContestant;
import dev.portfolio.benchmarks.load.HttpRequest;
import dev.portfolio.benchmarks.measure.Contestant;
import dev.portfolio.benchmarks.measure.Race;
import dev.portfolio.benchmarks.server.ServerProcess;
import dev.portfolio.benchmarks.session.BenchSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Hybrid search over HTTP, all types, with questions whose vectors are remembered, beside {@code pgbench} running the same two
 * statements.
 */
public record HybridRace(BenchSession session, BenchDatabase database, Questions questions, ServerProcess portfolio) {

    /** By which reports find it. */
    public static final String ID = "http-hybrid";

    /** By which reports call it. */
    public static final String PORTFOLIO = "Portfolio over HTTP";

    /** By which reports call it. */
    public static final String PGBENCH = "pgbench, the same two statements";

    private static final int PROFILE = 1;
    private static final int CANDIDATES = 100;
    private static final int QUESTIONS_QUICK = 50;

    /** Runs it; without {@code pgbench} there is nothing to compare with. */
    public void run(int connections) throws Exception {
        List<SeededQuestion> asked = session.quick() ? questions.first(QUESTIONS_QUICK) : questions.all();
        List<HttpRequest> requests =
                asked.stream().map(question -> HttpRequest.get(path(question))).toList();
        for (HttpRequest request : requests) {
            request.send(portfolio.port());
        }
        List<Contestant> contestants = new ArrayList<>();
        contestants.add(new HttpContestant(
                PORTFOLIO,
                portfolio.port(),
                turn -> requests.get(turn % requests.size()),
                portfolio::processorSeconds,
                session.server()::processorSeconds));
        if (Pgbench.isInstalled()) {
            contestants.add(pgbench());
        } else {
            session.skip("pgbench", "it is not on the PATH (Debian: postgresql-contrib)");
        }
        String reference = contestants.getLast().name();
        session.race(
                new Race(ID, "Hybrid search, connections: " + connections, reference, connections, session.pace()),
                contestants);
    }

    /** A search with this question. */
    public static String path(SeededQuestion question) {
        return "/api/v1/search?limit=10&q=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8);
    }

    private Pgbench pgbench() throws SQLException, IOException {
        SeededQuestion question = questions.at(0);
        try (ProductSearch product = ProductSearch.open(database.settings(), PROFILE)) {
            List<SentStatement> sent = SentStatement.of(product, () -> product.findBoth(question, CANDIDATES));
            List<String> settings = sent.stream()
                    .filter(statement -> !statement.asks(question))
                    .map(SentStatement::forSession)
                    .toList();
            List<String> searches = sent.stream()
                    .filter(statement -> statement.asks(question))
                    .map(statement -> statement.forPgbench(question))
                    .toList();
            return Pgbench.of(
                    PGBENCH,
                    database,
                    SessionSettings.forPgbench(database, settings),
                    searches,
                    session.home().resolve("pgbench"),
                    session.server()::processorSeconds);
        }
    }
}
