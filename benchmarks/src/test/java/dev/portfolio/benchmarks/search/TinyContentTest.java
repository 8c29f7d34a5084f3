package dev.portfolio.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.benchmarks.data.ContentLoader;
import dev.portfolio.benchmarks.data.ContentSize;
import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.peer.LangChain4j;
import dev.portfolio.benchmarks.peer.PeerTables;
import dev.portfolio.benchmarks.peer.SpringAi;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole way on a handful of rows: what is loaded, and whether all contestants find the same in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TinyContentTest {

    private static final ContentSize TINY = new ContentSize("tiny", 60, 20, 10);

    private final SeededContent content =
            SeededContent.of(Path.of("").toAbsolutePath().getParent());
    private final Questions questions = Questions.of(content);
    private BenchDatabase database;

    @BeforeAll
    void load() throws Exception {
        TestPostgres.Database empty = TestPostgres.newDatabase();
        database = new BenchDatabase(empty.jdbcUrl(), empty.user(), empty.password(), 0, empty.name());
        new ContentLoader(database, content, TINY, _ -> {}).load();
        new PeerTables(database, _ -> {}).make();
    }

    @Test
    void isTheSameForTheSameSeed() {
        SeededContent again = SeededContent.of(Path.of("").toAbsolutePath().getParent());

        assertThat(again.item(ContentType.POST, 3))
                .usingRecursiveComparison()
                .isEqualTo(content.item(ContentType.POST, 3));
        assertThat(again.question(3)).usingRecursiveComparison().isEqualTo(content.question(3));
    }

    @Test
    void loadsWhatSearchNeeds() {
        assertThat(count("posts")).isEqualTo(60);
        assertThat(count("passages WHERE term_count > 0")).isEqualTo(90);
        assertThat(count("passage_embeddings")).isEqualTo(90);
        assertThat(database.value("SELECT sum(passages) FROM keyword_statistics"))
                .isEqualTo("90");
        assertThat(database.value("SELECT sum(terms) FROM keyword_statistics"))
                .isEqualTo(database.value("SELECT sum(frequency) FROM passage_terms"));
    }

    @Test
    void loadsOnce() throws Exception {
        new ContentLoader(database, content, TINY, _ -> {}).load();

        assertThat(count("posts")).isEqualTo(60);
    }

    @Test
    void theProductFindsTheNearestByBothSides() {
        try (ProductSearch product = ProductSearch.open(database.settings(), 1)) {
            for (SeededQuestion question : questions.first(3)) {
                List<ContentId> found = ProductSearch.ids(product.find(question, SearchFilter.NONE));
                assertThat(found).hasSize(10).isEqualTo(product.exactly(question, SearchFilter.NONE));
            }
            List<SentStatement> sent = SentStatement.of(product, () -> product.findBoth(questions.at(0), 20));
            assertThat(sent.stream().filter(statement -> statement.asks(questions.at(0))))
                    .hasSize(2);
            assertThat(sent.stream()
                            .filter(SentStatement::isSearch)
                            .map(statement -> statement.forPgbench(questions.at(0))))
                    .allSatisfy(sql -> assertThat(sql).contains(Pgbench.VECTOR).doesNotContain("?"));
        }
    }

    @Test
    void theLibrariesFindTheSame() throws Exception {
        SeededQuestion question = questions.at(1);
        try (SpringAi springAi = SpringAi.on(database, PeerTables.SPRING_AI);
                LangChain4j langChain4j = LangChain4j.on(database)) {
            springAi.model().tell(question.text(), question.vector());
            assertThat(springAi.find(question)).hasSize(10).containsExactlyElementsOf(langChain4j.find(question));
        }
    }

    @Test
    void theOriginalsQueryAnswers() throws Exception {
        try (var connection = database.binary();
                var statement = connection.prepareStatement(OriginalQuery.SQL)) {
            OriginalQuery.bind(statement, questions.at(0).vector());
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
            }
        }
    }

    private int count(String from) {
        return Integer.parseInt(database.value("SELECT count(*) FROM " + from));
    }
}
