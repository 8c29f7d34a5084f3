package dev.portfolio.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.testing.SeededPosts;
import dev.portfolio.persistence.testing.SentStatements;
import dev.portfolio.persistence.vectorindex.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How PostgreSQL answers the hot queries: by the indexes made for them. */
class SearchPlansTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private static final int PASSAGES_SEEDED = 10_000;

    @BeforeEach
    void seed() {
        database.dsl().execute("SELECT setseed(0.42)");
        database.dsl().execute("""
                INSERT INTO search_documents
                    (content_id, content_type, slug, title, tags, tech_stack, published, opening)
                SELECT gen_random_uuid(), 'post', 'post-' || n, 'Post ' || n, '{}', '{}', true, 'Post'
                FROM generate_series(1, %d) AS n""".formatted(PASSAGES_SEEDED));
        database.dsl().execute("""
                INSERT INTO passages (content_id, content_type, ordinal, published, term_count, text)
                SELECT content_id, content_type, 0, true, 10, title FROM search_documents""");
        SeededPosts.activate(database.dsl());
        database.dsl().execute("""
                INSERT INTO passage_embeddings (passage_id, content_id, profile_id, published, content_type, embedding)
                SELECT id, content_id, 1, true, content_type,
                    (SELECT array_agg(x) FROM (SELECT random() - 0.5 + length(text) * 0 AS x FROM generate_series(1, 768)))::vector
                FROM passages""");
    }

    @AfterEach
    void dropIndex() {
        database.dsl().dropIndexIfExists("passage_embeddings_1_embedding_index").execute();
    }

    @Test
    void withoutAnIndexTheNearestPassagesAreFoundByAnExactScan() {
        assertThat(planOfNearest(SearchFilter.NONE))
                .contains("Seq Scan on passage_embeddings")
                .doesNotContain("passage_embeddings_1_embedding_index");
    }

    @Test
    void withAnIndexTheNearestPassagesAreFoundByIt() {
        createIndex();
        assertThat(planOfNearest(SearchFilter.NONE)).contains("Index Scan using passage_embeddings_1_embedding_index");
    }

    @Test
    void withAnIndexAFilterByTypeIsStillAnsweredByIt() {
        createIndex();
        assertThat(planOfNearest(SearchFilter.of(ContentType.POST, null)))
                .contains("Index Scan using passage_embeddings_1_embedding_index");
    }

    @Test
    void withAnIndexThereAreStillAsManyResultsAsWanted() {
        createIndex();
        assertThat(database.transactions()
                        .reading(() -> database.search()
                                .byMeaning(
                                        question(), SeededPosts.PROFILE, SearchFilter.NONE, Visibility.PUBLISHED, 100)))
                .hasSize(100);
    }

    @Test
    void aPlanForAllValuesIsAnsweredByTheIndexAsWell() {
        createIndex();
        String plan = database.transactions().writing(() -> {
            database.dsl().execute("SET LOCAL enable_sort = off");
            return SentStatements.genericPlanOf(database.dsl(), nearest(SearchFilter.NONE), vector());
        });
        assertThat(plan)
                .as("its limit is part of it, not a parameter")
                .contains("Index Scan using passage_embeddings_1_embedding_index");
    }

    @Test
    void withAnIndexARareFilterIsStillAnsweredInFull() {
        createIndex();
        database.dsl().execute("UPDATE search_documents SET year = 2020 WHERE length(title) = 7");
        assertThat(search(new SearchFilter(null, null, null, 2020), 10)).hasSize(10);
    }

    @Test
    void sessionsBeginWithHowFarTheIndexLooks() {
        assertThat(search(SearchFilter.NONE, 10)).hasSize(10);
        assertThat(database.dsl().fetchSingle("SHOW hnsw.ef_search").get(0)).isEqualTo("400");
        assertThat(database.dsl().fetchSingle("SHOW hnsw.iterative_scan").get(0))
                .isEqualTo("relaxed_order");
    }

    @Test
    void aSearchByMeaningIsOneStatementAndSendsItsVectorInBinary() {
        search(SearchFilter.NONE, 10);
        List<String> sent = SentStatements.of(database.dsl(), () -> search(SearchFilter.NONE, 10)).stream()
                .map(Query::getSQL)
                .filter(sql -> !sql.contains("pg_index"))
                .toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst()).doesNotContain("?::", "cast(? as vector", "union", "is not null");
    }

    private static List<MeaningMatch> search(SearchFilter filter, int limit) {
        return database.transactions()
                .reading(() -> database.search()
                        .byMeaning(question(), SeededPosts.PROFILE, filter, Visibility.PUBLISHED, limit));
    }

    private static ResultQuery<?> nearest(SearchFilter filter) {
        return new NearestItems(question(), SeededPosts.PROFILE, 10)
                .query(
                        database.dsl(),
                        new NearestPassages(question(), SeededPosts.PROFILE, filter, Visibility.PUBLISHED)
                                .inOrder(400, Precision.FULL));
    }

    private static void createIndex() {
        database.dsl().execute("SET maintenance_work_mem = '256MB'");
        database.dsl().execute("""
                CREATE INDEX passage_embeddings_1_embedding_index ON passage_embeddings
                USING hnsw ((embedding::vector(768)) vector_cosine_ops) WITH (m = 8, ef_construction = 16)
                WHERE profile_id = 1 AND published""");
        database.dsl().execute("ANALYZE passages, passage_embeddings, search_documents");
    }

    /** Where sorting is no choice: with as far as search lets the index look, it is the faster one for so few rows. */
    private static String planOfNearest(SearchFilter filter) {
        database.dsl().execute("ANALYZE passages, passage_embeddings, search_documents");
        return database.transactions().writing(() -> {
            database.dsl().execute("SET LOCAL enable_sort = off");
            return database.dsl().explain(nearest(filter)).plan();
        });
    }

    private static String vector() {
        return Arrays.toString(question().values());
    }

    private static Embedding question() {
        Random random = new Random(7);
        float[] values = new float[768];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return Embedding.of(values);
    }
}
