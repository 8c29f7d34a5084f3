package dev.portfolio.benchmarks.search;

import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.peer.LangChain4j;
import dev.portfolio.benchmarks.peer.SpringAi;
import dev.portfolio.benchmarks.result.Spread;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.search.SearchFilter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** How many of the ten that are really the nearest a search finds, and how many rows it gives. */
record RecallFigures(BenchSession session, BenchDatabase database, List<SeededQuestion> questions) {

    void ofPortfolio(ProductSearch product) {
        portfolio(product, "unfiltered", SearchFilter.NONE);
        for (String tag : SeededContent.RARE_TAGS) {
            portfolio(product, tag, SearchFilter.of(null, tag));
        }
    }

    private void portfolio(ProductSearch product, String what, SearchFilter filter) {
        session.progress().step("recall of Portfolio, " + what);
        List<Double> recalls = new ArrayList<>();
        List<Double> missing = new ArrayList<>();
        for (SeededQuestion question : questions) {
            List<ContentId> exact = product.exactly(question, filter);
            List<ContentId> found = ProductSearch.ids(product.find(question, filter));
            recalls.add(RecallOfProduct.of(exact, found));
            missing.add((double) exact.size() - found.size());
        }
        session.figure("recall-portfolio-" + what, "Recall@10 of Portfolio, " + what, "", mean(recalls));
        session.figure("missing-portfolio-" + what, "Rows too few of Portfolio, " + what, "", mean(missing));
    }

    void ofPeers(SpringAi springAi, LangChain4j langChain4j) throws SQLException {
        peer("spring-ai", SpringAi.NAME, springAi::find);
        peer("langchain4j", LangChain4j.NAME, langChain4j::find);
    }

    private void peer(String id, String name, Function<SeededQuestion, List<UUID>> search) throws SQLException {
        session.progress().step("recall of " + name);
        List<Double> recalls = new ArrayList<>();
        for (SeededQuestion question : questions) {
            recalls.add(RecallOfProduct.of(nearestPosts(question), search.apply(question)));
        }
        session.figure("recall-" + id, "Recall@10 of " + name, "", mean(recalls));
    }

    private List<UUID> nearestPosts(SeededQuestion question) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = database.binary("enable_indexscan = off");
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT id FROM bench.spring_ai ORDER BY embedding <=> ? LIMIT 10")) {
            PlainJdbc.vector(statement, question.vector());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static Spread mean(List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        Spread spread =
                Spread.of(values.stream().mapToDouble(Double::doubleValue).toArray());
        return new Spread(mean, spread.min(), spread.max());
    }
}
