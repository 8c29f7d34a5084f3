package dev.portfolio.benchmarks.search;

import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.peer.LangChain4j;
import dev.portfolio.benchmarks.peer.PeerTables;
import dev.portfolio.benchmarks.peer.SpringAi;
import dev.portfolio.benchmarks.session.BenchSession;
import java.util.List;

/** Speed and recall of search by meaning. */
public record SearchMeasurement(BenchSession session) {

    private static final List<Integer> THREADS = List.of(1, 4);
    private static final int RECALL_QUESTIONS = 100;
    private static final int RECALL_QUESTIONS_QUICK = 20;
    private static final int PROFILE = 1;

    public void run() throws Exception {
        BenchDatabase database = session.loaded();
        new PeerTables(database, session.progress()).make();
        Questions questions = Questions.of(session.content());
        try (ProductSearch product = ProductSearch.open(database.settings(), PROFILE);
                SpringAi springAi = SpringAi.on(database, PeerTables.SPRING_AI);
                LangChain4j langChain4j = LangChain4j.on(database)) {
            questions.all().forEach(question -> springAi.model().tell(question.text(), question.vector()));
            SearchRaces races = new SearchRaces(session, database, questions, product, springAi, langChain4j);
            for (int threads : THREADS) {
                races.run(threads);
            }
            List<SeededQuestion> asked = questions.first(session.quick() ? RECALL_QUESTIONS_QUICK : RECALL_QUESTIONS);
            RecallFigures recall = new RecallFigures(session, database, asked);
            recall.ofPortfolio(product);
            recall.ofPeers(springAi, langChain4j);
        }
    }
}
