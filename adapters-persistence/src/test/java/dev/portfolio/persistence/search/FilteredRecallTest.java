package dev.portfolio.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.persistence.testing.ClusteredPosts;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.vectorindex.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a filter leaves is found: as many items as are wanted, and nearly those that a comparison with all of them finds, whatever
 * the share of the items that the filter lets through.
 */
class FilteredRecallTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private static final int WANTED = 10;
    private static final int QUESTIONS = 10;
    private static final List<String> TAGS = List.of("10%", "2%", "1%", "0.1%");
    private static final String INDEX = "passage_embeddings_1_embedding_index";
    private static final int NEVER_FEW = 0;
    private static final int ALWAYS_FEW = ClusteredPosts.COUNT;

    @BeforeEach
    void seed() {
        ClusteredPosts.into(database.dsl());
    }

    @AfterEach
    void dropIndex() {
        database.dsl().dropIndexIfExists(INDEX).execute();
    }

    @Test
    void theAnswerIsNearlyExactWhicheverWayItIsFound() {
        for (String tag : TAGS) {
            assertThat(recall(tag, NEVER_FEW)).as("without an index, " + tag).isEqualTo(1);
        }
        createIndex();
        for (String tag : TAGS) {
            assertThat(recall(tag, NEVER_FEW)).as("by the index, " + tag).isGreaterThanOrEqualTo(0.9);
            assertThat(recall(tag, ALWAYS_FEW)).as("by the tag, " + tag).isEqualTo(1);
        }
    }

    @Test
    void whatIsCommonIsFoundByTheIndexAndWhatIsRareByItsTag() {
        createIndex();
        assertThat(scansOfIndex(SearchFilter.NONE)).isEqualTo(1);
        assertThat(scansOfIndex(tagged("10%"))).isPositive();
        assertThat(scansOfIndex(tagged("0.1%"))).isZero();
        assertThat(database.dsl()
                        .explain(new NearestItems(question(), ClusteredPosts.PROFILE, WANTED)
                                .query(
                                        database.dsl(),
                                        passages(question(), tagged("0.1%"), 0).ofAll(400)))
                        .plan())
                .contains("search_documents_tags_index")
                .doesNotContain(INDEX);
    }

    /** All of them are far from the question, so that the index has looked at enough before it comes to one of them. */
    @Test
    void whereTheIndexGivesUpAllAreCompared() {
        createIndex();
        Embedding question = question();
        NearestPassages farAway = passages(question, tagged(farthestCluster(question)), NEVER_FEW);
        List<ContentId> found = byIndex(dsl -> {
            dsl.execute("SET LOCAL hnsw.max_scan_tuples = 1000");
            assertThat(new NearestItems(question, ClusteredPosts.PROFILE, WANTED)
                            .fetch(dsl, howMany -> farAway.inOrder(howMany, Precision.FULL)))
                    .as("by the index alone")
                    .hasSizeLessThan(WANTED);
            return ids(farAway.items(dsl, VectorIndexSettings::apply, counted(), WANTED));
        });
        assertThat(found).isEqualTo(exact(question, farAway.filter()));
    }

    private static double recall(String tag, int few) {
        double found = 0;
        for (Embedding question : ClusteredPosts.questions(database.dsl(), QUESTIONS)) {
            List<ContentId> items = byIndex(dsl -> ids(
                    passages(question, tagged(tag), few).items(dsl, VectorIndexSettings::apply, counted(), WANTED)));
            assertThat(items).as("as many as are wanted, " + tag).hasSize(WANTED);
            List<ContentId> exact = exact(question, tagged(tag));
            found += items.stream().filter(exact::contains).count();
        }
        return found / (WANTED * QUESTIONS);
    }

    /** How often a search for so many looks into the index, where a hundredth of the passages are few. */
    private static long scansOfIndex(SearchFilter filter) {
        return byIndex(dsl -> {
            long before = scansCounted(dsl);
            assertThat(passages(question(), filter, ClusteredPosts.COUNT / 100)
                            .items(dsl, VectorIndexSettings::apply, counted(), WANTED))
                    .hasSize(WANTED);
            return scansCounted(dsl) - before;
        });
    }

    /** Those of this session that the server has not added up yet: earlier transactions may be among them. */
    private static long scansCounted(DSLContext dsl) {
        return dsl.fetchSingle("SELECT coalesce(pg_stat_get_xact_numscans(?::regclass), 0)", INDEX)
                .get(0, Long.class);
    }

    /** Where sorting is no choice: of so few rows it would be the faster one. */
    private static <T> T byIndex(Function<DSLContext, T> work) {
        return database.transactions().writing(() -> {
            database.dsl().execute("SET LOCAL enable_sort = off");
            return work.apply(database.dsl());
        });
    }

    private static Embedding question() {
        return ClusteredPosts.questions(database.dsl(), 1).getFirst();
    }

    /** By a statement of its own, without any of search in it. */
    private static List<ContentId> exact(Embedding question, SearchFilter filter) {
        return database.dsl()
                .fetch("""
                        SELECT e.content_id FROM passage_embeddings e JOIN search_documents d USING (content_id)
                        WHERE CAST(? AS text) = ANY (d.tags)
                        ORDER BY 1 - (1 - (e.embedding <=> CAST(? AS vector))), e.content_id LIMIT 10""", filter.tag(), Arrays.toString(question.values()))
                .map(row -> new ContentId(row.get(0, UUID.class)));
    }

    private static String farthestCluster(Embedding question) {
        return database.dsl()
                .fetchSingle("""
                        SELECT d.tags[1] FROM passage_embeddings e JOIN search_documents d USING (content_id)
                        GROUP BY 1 ORDER BY avg(e.embedding <=> CAST(? AS vector)) DESC LIMIT 1""", Arrays.toString(question.values()))
                .get(0, String.class);
    }

    private static SearchFilter tagged(String tag) {
        return SearchFilter.of(null, tag);
    }

    /** Of the database as it is now. */
    private static KnownSelectivity counted() {
        return new KnownSelectivity(Ticker.systemTicker());
    }

    private static NearestPassages passages(Embedding question, SearchFilter filter, int few) {
        return new NearestPassages(question, ClusteredPosts.PROFILE, filter, Visibility.PUBLISHED, few);
    }

    private static List<ContentId> ids(List<MeaningMatch> matches) {
        return matches.stream().map(match -> match.item().ref().id()).toList();
    }

    private static void createIndex() {
        database.dsl().execute("""
                CREATE INDEX %s ON passage_embeddings
                USING hnsw ((embedding::vector(%d)) vector_cosine_ops) WITH (m = 16, ef_construction = 64)
                WHERE profile_id = 1 AND published""".formatted(INDEX, ClusteredPosts.DIMENSION));
    }
}
