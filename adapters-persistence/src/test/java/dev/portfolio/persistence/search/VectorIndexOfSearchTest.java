package dev.portfolio.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.generated.Tables;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.testing.SeededPosts;
import dev.portfolio.persistence.vectorindex.Precision;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import dev.portfolio.persistence.vectorindex.VectorIndexBuild;
import dev.portfolio.persistence.vectorindex.VectorIndexProgress;
import dev.portfolio.persistence.vectorindex.VectorIndexReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index that is built is the one that search asks, and it finds what an exact search finds. */
@Tag("direct-connection")
class VectorIndexOfSearchTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private final List<String> told = new ArrayList<>();

    private final VectorIndexBuild build = new VectorIndexBuild(
            DatabaseSettings.withDefaultPool(
                    database.pool().getJdbcUrl(),
                    database.pool().getUsername(),
                    database.pool().getPassword()),
            256);

    @ParameterizedTest
    @EnumSource(Precision.class)
    void searchIsAnsweredByTheIndexAndNearlyAsExactly(Precision precision) {
        SeededPosts.into(database.dsl(), 3_000);
        database.dsl().execute("ANALYZE passages, passage_embeddings, search_documents");
        Embedding question = anyStored();
        List<MeaningMatch> exact = search(question);
        assertThat(planOf(question, Precision.FULL)).doesNotContain("passage_embeddings_1_embedding_index");

        assertThat(build.build(true, precision, progress()).outcome()).isEqualTo(VectorIndexReport.Outcome.BUILT);

        try {
            assertThat(planOf(question, precision)).contains("Index Scan using passage_embeddings_1_embedding_index");
            assertThat(search(question).getFirst())
                    .as("found by the index, and as near as an exact search says")
                    .isEqualTo(exact.getFirst());
            assertThat(database.transactions()
                            .writing(() -> VectorIndexSettings.apply(
                                    database.dsl(), VectorIndex.ofSearch(SeededPosts.PROFILE, 768), 400)))
                    .as("what search sees by itself")
                    .contains(precision);
            assertThat(database.transactions()
                            .writing(() -> new IndexRecall(database.dsl(), SeededPosts.PROFILE).measure())
                            .orElseThrow())
                    .isBetween(0.9, 1.0);
            assertThat(told).contains("Building passage_embeddings_1_embedding_index 100%");
        } finally {
            build.drop(progress());
        }
    }

    private VectorIndexProgress progress() {
        return new VectorIndexProgress() {
            @Override
            public void step(String message) {
                told.add(message);
            }

            @Override
            public void progress(String what, long done, long total) {
                told.add(what + " " + 100 * done / total + "%");
            }
        };
    }

    private static List<MeaningMatch> search(Embedding question) {
        return database.transactions()
                .reading(() -> database.search()
                        .byMeaning(question, SeededPosts.PROFILE, SearchFilter.NONE, Visibility.PUBLISHED, 10));
    }

    /** Where sorting is no choice: of so few rows it would be the faster one. */
    private static String planOf(Embedding question, Precision precision) {
        return database.transactions().writing(() -> {
            database.dsl().execute("SET LOCAL enable_sort = off");
            return database.dsl()
                    .explain(new NearestItems(question, SeededPosts.PROFILE, 10)
                            .query(
                                    database.dsl(),
                                    new NearestPassages(
                                                    question,
                                                    SeededPosts.PROFILE,
                                                    SearchFilter.NONE,
                                                    Visibility.PUBLISHED)
                                            .inOrder(400, precision)))
                    .plan();
        });
    }

    private static Embedding anyStored() {
        return database.dsl()
                .select(Tables.PASSAGE_EMBEDDINGS.EMBEDDING)
                .from(Tables.PASSAGE_EMBEDDINGS)
                .limit(1)
                .fetchSingle()
                .value1();
    }
}
