package dev.portfolio.persistence.vectorindex;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.testing.SeededPosts;
import dev.portfolio.persistence.vectorindex.VectorIndexReport.Outcome;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
@Tag("direct-connection")
class VectorIndexBuildTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private static final String INDEX = "passage_embeddings_1_embedding_index";

    private final RecordedProgress progress = new RecordedProgress();
    private final VectorIndexBuild build = new VectorIndexBuild(settings(), 256);

    @BeforeEach
    void seed() {
        SeededPosts.into(database.dsl(), 300);
    }

    @AfterEach
    void dropIndexes() {
        build.drop(progress);
        build.dropOnContentTables(progress);
    }

    @Test
    void forFewPassagesNothingIsBuilt() {
        assertThat(build.build(false, Precision.FULL, progress))
                .isEqualTo(new VectorIndexReport(INDEX, Outcome.NOT_NEEDED, 300));
        assertThat(definition(INDEX)).isEmpty();
    }

    @Test
    void forcedItIsBuiltAsTheGuideSaysOverWhatIsPublished() {
        assertThat(build.build(true, Precision.FULL, progress))
                .isEqualTo(new VectorIndexReport(INDEX, Outcome.BUILT, 300));

        assertThat(definition(INDEX))
                .isEqualTo("CREATE INDEX passage_embeddings_1_embedding_index ON public.passage_embeddings USING hnsw"
                        + " (((embedding)::vector(768)) vector_cosine_ops) WITH (m='16', ef_construction='64')"
                        + " WHERE ((profile_id = 1) AND published)");
        assertThat(isValid()).isTrue();
        assertThat(progress.steps.getFirst())
                .startsWith("Building passage_embeddings_1_embedding_index over 300 vectors with ");
    }

    @Test
    void halvesAreAnIndexOfTheSameNameThatIsHalfAsLarge() {
        build.build(true, Precision.FULL, progress);
        assertThatThrownBy(() -> build.build(true, Precision.HALF, progress))
                .isInstanceOf(VectorIndexFailed.class)
                .hasMessageContaining("--drop");
        long size = size();
        build.drop(progress);

        assertThat(build.build(true, Precision.HALF, progress).outcome()).isEqualTo(Outcome.BUILT);
        assertThat(definition(INDEX))
                .contains(
                        "USING hnsw (((embedding)::halfvec(768)) halfvec_cosine_ops) WITH (m='16', ef_construction='64')");
        assertThat(build.build(true, Precision.HALF, progress).outcome()).isEqualTo(Outcome.PRESENT);
        assertThat((double) size()).isLessThan(0.6 * size);
    }

    private static long size() {
        return database.dsl()
                .fetchSingle("SELECT pg_relation_size('" + INDEX + "')")
                .get(0, Long.class);
    }

    @Test
    void aSecondTimeItIsThereAlready() {
        build.build(true, Precision.FULL, progress);

        assertThat(build.build(true, Precision.FULL, progress).outcome()).isEqualTo(Outcome.PRESENT);
        assertThat(build.build(false, Precision.FULL, progress).outcome()).isEqualTo(Outcome.PRESENT_NEEDLESSLY);
    }

    @Test
    void itIsRemoved() {
        build.build(true, Precision.FULL, progress);

        assertThat(build.drop(progress).outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(build.drop(progress).outcome()).isEqualTo(Outcome.ABSENT);
        assertThat(definition(INDEX)).isEmpty();
    }

    @Test
    void theContentTablesGetTheGuidesIndexes() {
        assertThat(build.buildOnContentTables(progress))
                .extracting(VectorIndexReport::index, VectorIndexReport::outcome)
                .containsExactly(
                        tuple("projects_content_embedding_index", Outcome.BUILT),
                        tuple("posts_content_embedding_index", Outcome.BUILT),
                        tuple("certifications_content_embedding_index", Outcome.BUILT));

        assertThat(definition("projects_content_embedding_index"))
                .isEqualTo("CREATE INDEX projects_content_embedding_index ON public.projects USING hnsw"
                        + " (content_embedding vector_cosine_ops) WITH (m='16', ef_construction='64')");
        assertThat(build.dropOnContentTables(progress))
                .extracting(VectorIndexReport::outcome)
                .containsOnly(Outcome.DROPPED);
    }

    @Test
    void whatAKilledBuildHasLeftIsReplaced() throws Exception {
        leaveInvalidIndex();
        assertThat(isValid()).isFalse();

        assertThat(build.build(true, Precision.FULL, progress).outcome()).isEqualTo(Outcome.BUILT);
        assertThat(isValid()).isTrue();
        assertThat(progress.steps)
                .contains(
                        "Removing the invalid passage_embeddings_1_embedding_index that an interrupted build has left.");
    }

    @Test
    void whatAKilledBuildHasLeftIsRemovedAlsoWhereNoIndexIsNeeded() throws Exception {
        leaveInvalidIndex();

        assertThat(build.build(false, Precision.FULL, progress).outcome()).isEqualTo(Outcome.NOT_NEEDED);
        assertThat(definition(INDEX)).isEmpty();
    }

    @Test
    void anInterruptedBuildLeavesNothing() throws Exception {
        CompletableFuture<VectorIndexReport> interrupted;
        try (OpenTransaction _ = OpenTransaction.onVectors(database.pool())) {
            interrupted = buildInBackground(build, progress);
            awaitWaitingForAWriter(progress);
            Thread.startVirtualThread(build::close);
            Eventually.holds(() -> building() == 0);
        }
        assertThatThrownBy(() -> interrupted.get(20, SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(VectorIndexFailed.class)
                .hasMessageContaining("canceling statement");
        assertThat(definition(INDEX)).isEmpty();
    }

    @Test
    void ofTwoAtOnceOneBuildsAndTheOtherWaits() throws Exception {
        RecordedProgress others = new RecordedProgress();
        CompletableFuture<VectorIndexReport> first;
        CompletableFuture<VectorIndexReport> second;
        try (OpenTransaction _ = OpenTransaction.onVectors(database.pool())) {
            first = buildInBackground(build, progress);
            awaitWaitingForAWriter(progress);
            second = buildInBackground(new VectorIndexBuild(settings(), 256), others);
            Eventually.holds(() -> others.steps.contains(
                    "Somebody else is working on a vector index of this database; waiting for them."));
        }
        assertThat(first.get(30, SECONDS).outcome()).isEqualTo(Outcome.BUILT);
        assertThat(second.get(30, SECONDS).outcome()).isEqualTo(Outcome.PRESENT);
    }

    @Test
    void anIndexOfThatNameWithAnotherDefinitionIsLeftAlone() {
        database.dsl()
                .execute("CREATE INDEX passage_embeddings_1_embedding_index ON passage_embeddings"
                        + " USING hnsw ((embedding::vector(768)) vector_l2_ops)");

        assertThatThrownBy(() -> build.build(true, Precision.FULL, progress))
                .isInstanceOf(VectorIndexFailed.class)
                .hasMessageContaining("vector_l2_ops", "db:index --drop");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsTold() {
        VectorIndexBuild nowhere = new VectorIndexBuild(
                DatabaseSettings.withDefaultPool("jdbc:postgresql://127.0.0.1:1/name", "me", "s3cret"), 256);

        assertThatThrownBy(() -> nowhere.build(true, Precision.FULL, progress))
                .isInstanceOf(VectorIndexFailed.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("s3cret");
    }

    private static CompletableFuture<VectorIndexReport> buildInBackground(
            VectorIndexBuild build, RecordedProgress progress) {
        return CompletableFuture.supplyAsync(
                () -> build.build(true, Precision.FULL, progress), Thread::startVirtualThread);
    }

    private static void awaitWaitingForAWriter(RecordedProgress progress) {
        Eventually.holds(() -> progress.steps.stream()
                .anyMatch(step -> step.startsWith("Waiting for a transaction to end that began earlier")));
    }

    /** The server ends the session of a build that has begun. */
    private static void leaveInvalidIndex() throws SQLException {
        RecordedProgress killed = new RecordedProgress();
        CompletableFuture<VectorIndexReport> build;
        try (OpenTransaction _ = OpenTransaction.onVectors(database.pool())) {
            build = buildInBackground(new VectorIndexBuild(settings(), 256), killed);
            awaitWaitingForAWriter(killed);
            database.dsl().execute("SELECT pg_terminate_backend(pid) FROM pg_stat_progress_create_index");
            Eventually.holds(build::isCompletedExceptionally);
        }
    }

    private static int building() {
        return database.dsl()
                .fetchSingle("SELECT count(*)::int FROM pg_stat_progress_create_index")
                .get(0, Integer.class);
    }

    private static boolean isValid() {
        return database.dsl()
                .fetchSingle(
                        "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('passage_embeddings_1_embedding_index')")
                .get(0, Boolean.class);
    }

    private static String definition(String index) {
        return database.dsl()
                .fetchSingle("SELECT coalesce(pg_get_indexdef(to_regclass(?)), '')", index)
                .get(0, String.class);
    }

    private static DatabaseSettings settings() {
        return DatabaseSettings.withDefaultPool(
                database.pool().getJdbcUrl(),
                database.pool().getUsername(),
                database.pool().getPassword());
    }
}
