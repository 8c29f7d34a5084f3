package dev.portfolio.benchmarks.search;

import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.measure.Contestant;
import dev.portfolio.benchmarks.measure.InProcess;
import dev.portfolio.benchmarks.measure.Race;
import dev.portfolio.benchmarks.peer.LangChain4j;
import dev.portfolio.benchmarks.peer.SpringAi;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.SearchFilter;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The speed of search by meaning.
 *
 * @param database loaded, with the tables of the peers
 */
public record SearchRaces(
        BenchSession session,
        BenchDatabase database,
        Questions questions,
        ProductSearch product,
        SpringAi springAi,
        LangChain4j langChain4j) {

    /** By which reports call the contestants. */
    public static final String PORTFOLIO = "Portfolio";

    public static final String PORTFOLIO_ALL = "Portfolio, all types";
    public static final String JDBC = "plain JDBC, the same statement";
    public static final String PGBENCH = "pgbench, the same statement";
    public static final String ORIGINAL = OriginalQuery.NAME;
    public static final String JDBC_TEN = "plain JDBC, the ten nearest rows only";

    private static final SearchFilter POSTS = SearchFilter.of(ContentType.POST, null);

    void run(int threads) throws Exception {
        List<Contestant> contestants = contestants(threads);
        try {
            session.race(
                    new Race(
                            "search-" + threads,
                            "Search by meaning, threads: " + threads,
                            JDBC,
                            threads,
                            session.pace()),
                    contestants);
        } finally {
            contestants.forEach(Contestant::close);
        }
    }

    private List<Contestant> contestants(int threads) throws SQLException, IOException {
        List<Contestant> all = new ArrayList<>();
        all.add(product(PORTFOLIO, POSTS));
        all.addAll(sameStatement(threads, "", POSTS));
        all.add(product(PORTFOLIO_ALL, SearchFilter.NONE));
        all.addAll(sameStatement(threads, ", all types", SearchFilter.NONE));
        all.add(jdbc(JDBC_TEN, List.of(), tenNearest(), PlainJdbc::vector, threads));
        all.add(inProcess(SpringAi.NAME, turn -> springAi.find(question(turn))));
        all.add(inProcess(LangChain4j.NAME, turn -> langChain4j.find(question(turn))));
        all.add(jdbc(OriginalQuery.NAME, List.of(), OriginalQuery.SQL, OriginalQuery::bind, threads));
        return all;
    }

    private static String tenNearest() {
        return "SELECT id, content, metadata, embedding <=> ? AS distance FROM bench.spring_ai ORDER BY distance LIMIT 10";
    }

    private Contestant product(String name, SearchFilter filter) {
        return inProcess(name, turn -> product.find(question(turn), filter));
    }

    /** What our port sends, sent by JDBC and by {@code pgbench}. */
    private List<Contestant> sameStatement(int threads, String suffix, SearchFilter filter)
            throws SQLException, IOException {
        List<SentStatement> sent = SentStatement.of(product, () -> product.find(question(0), filter));
        SentStatement search =
                sent.stream().filter(SentStatement::isSearch).findFirst().orElseThrow();
        List<String> settings = sent.stream()
                .filter(statement -> !statement.isSearch())
                .map(SentStatement::forSession)
                .toList();
        List<Contestant> both = new ArrayList<>();
        both.add(jdbc(JDBC + suffix, settings, search.sql(), search::bind, threads));
        if (Pgbench.isInstalled()) {
            both.add(Pgbench.of(
                    PGBENCH + suffix,
                    database,
                    SessionSettings.forPgbench(database, settings),
                    List.of(search.forPgbench(question(0))),
                    session.home().resolve("pgbench"),
                    session.server()::processorSeconds));
        } else {
            session.skip("pgbench", "it is not on the PATH (Debian: postgresql-contrib)");
        }
        return both;
    }

    private Contestant jdbc(String name, List<String> settings, String sql, PlainJdbc.Binding binding, int threads)
            throws SQLException {
        return PlainJdbc.contestant(
                name, database, settings, sql, binding, threads, this::question, session.server()::processorSeconds);
    }

    private Contestant inProcess(String name, IntFunction<?> work) {
        return new InProcess(name, session.server()::processorSeconds, (_, turn) -> {
            if (work.apply(turn) == null) {
                throw new IllegalStateException(name + " gave nothing");
            }
        });
    }

    private SeededQuestion question(int turn) {
        return questions.at(turn);
    }
}
