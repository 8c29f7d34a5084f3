package dev.portfolio.persistence.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.persistence.doctor.Finding.Severity;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.testing.SeededPosts;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What can be wrong with the indexes and the table they are on. */
class IndexFindingsDoctorTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @AfterEach
    void dropIndexes() {
        database.dsl().execute("DROP INDEX IF EXISTS passage_embeddings_1_embedding_index, passages_half_made_index");
        database.dsl().execute("ALTER TABLE passage_embeddings RESET (autovacuum_enabled)");
    }

    @Test
    void anIndexThatWasHalfMadeIsAnErrorThatCanBeMended() {
        SeededPosts.into(database.dsl(), 2);
        assertThatThrownBy(() -> database.dsl()
                        .execute("CREATE UNIQUE INDEX CONCURRENTLY passages_half_made_index ON passages (published)"))
                .isInstanceOf(DataAccessException.class);

        Finding finding = Examination.of(database).the("invalid-indexes");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).contains("passages_half_made_index");

        database.dsl().execute("DELETE FROM passages WHERE id = 1");
        Examination.follow(finding, database);
        assertThat(Examination.of(database).the("invalid-indexes").severity()).isEqualTo(Severity.OK);
    }

    @Test
    void forAnInvalidIndexOfSearchThereIsACommand() {
        createIndex("vector_cosine_ops");
        changeCatalog("indisvalid = false");
        Examination examination = Examination.of(database);
        assertThat(examination.the("invalid-indexes").remedy()).isEqualTo("./portfolio db:index");
        assertThat(examination.the("vector-index").what()).startsWith("Search is exact over 0 passages");
    }

    @Test
    void anIndexThatIsMissingIsAWarning() {
        SeededPosts.into(database.dsl(), 20);
        Finding finding = Examination.of(database, new SearchIndexChoice(20)).the("vector-index");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.remedy()).isEqualTo("./portfolio db:index");
    }

    @Test
    void anIndexThatIsNeedlessIsAWarning() {
        SeededPosts.into(database.dsl(), 20);
        createIndex("vector_cosine_ops");
        assertThat(Examination.of(database).the("vector-index").remedy()).isEqualTo("./portfolio db:index --drop");
        assertThat(Examination.of(database, new SearchIndexChoice(20)).the("vector-index"))
                .isEqualTo(Finding.ok("vector-index", "passage_embeddings_1_embedding_index serves 20 passages."));
    }

    @Test
    void anIndexOfAnotherKindIsAWarning() {
        createIndex("vector_l2_ops");
        Finding finding = Examination.of(database).the("vector-index");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what()).contains("vector_l2_ops");
    }

    @Test
    void aSoundIndexHasGoodRecall() {
        SeededPosts.into(database.dsl(), 100);
        createIndex("vector_cosine_ops");
        assertThat(Examination.of(database).the("vector-index-recall").what())
                .startsWith("The vector index finds 10.0 of the 10 nearest passages");
    }

    @Test
    void anIndexThatMissesRowsIsAnErrorThatCanBeMended() {
        createIndex("vector_cosine_ops");
        changeCatalog("indisready = false");
        SeededPosts.into(database.dsl(), 100);
        changeCatalog("indisready = true");

        Finding finding = Examination.of(database).the("vector-index-recall");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).startsWith("The vector index finds 0.0 of the 10 nearest passages");

        Examination.follow(finding, database);
        assertThat(Examination.of(database).the("vector-index-recall").severity())
                .isEqualTo(Severity.OK);
    }

    @Test
    void lessThanGoodRecallIsAWarning() {
        assertThat(new SearchIndexRecall().of(0.8, "an_index").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aTableThatIsNotSweptIsAWarningThatCanBeMended() {
        addManyVectors();
        countNow("UPDATE passage_embeddings SET published = true");
        Finding finding = Examination.of(database).the("passages-upkeep");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what()).matches("passage_embeddings has 2,\\d{3} dead rows beside 2,\\d{3} live ones.*");

        Examination.follow(finding, database);
        assertThat(Examination.of(database).the("passages-upkeep").severity()).isEqualTo(Severity.OK);
    }

    @Test
    void aTableThatWasNeverAnalyzedIsAWarningThatCanBeMended() {
        database.dsl().execute("SELECT pg_stat_reset_single_table_counters('passage_embeddings'::regclass)");
        addManyVectors();
        Finding finding = Examination.of(database).the("passages-upkeep");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what()).contains("never analyzed");

        Examination.follow(finding, database);
        assertThat(Examination.of(database).the("passages-upkeep").severity()).isEqualTo(Severity.OK);
    }

    private static void createIndex(String operators) {
        SeededPosts.activate(database.dsl());
        database.dsl().execute("""
                CREATE INDEX passage_embeddings_1_embedding_index ON passage_embeddings
                USING hnsw ((embedding::vector(768)) %s) WITH (m = 16, ef_construction = 64)
                WHERE profile_id = 1 AND published""".formatted(operators));
    }

    /** As a fault of the server or of the machine would. */
    private static void changeCatalog(String change) {
        database.transactions().writing(() -> {
            database.dsl().execute("SET LOCAL allow_system_table_mods = on");
            return database.dsl()
                    .execute("UPDATE pg_index SET " + change
                            + " WHERE indexrelid = 'passage_embeddings_1_embedding_index'::regclass");
        });
    }

    private static void addManyVectors() {
        database.dsl().execute("ALTER TABLE passage_embeddings SET (autovacuum_enabled = false)");
        SeededPosts.into(database.dsl(), 1);
        countNow("""
                INSERT INTO passages (content_id, content_type, ordinal, published, term_count, text)
                SELECT content_id, 'post', n, true, 1, 'Text' FROM search_documents, generate_series(1, 1999) AS n""");
        countNow("""
                INSERT INTO passage_embeddings (passage_id, content_id, profile_id, published, content_type, embedding)
                SELECT id, content_id, 1, true, 'post', '[1,2,3]' FROM passages WHERE ordinal > 0""");
    }

    /** The server otherwise counts once a second at most. */
    private static void countNow(String change) {
        database.transactions().writing(() -> {
            database.dsl().execute(change);
            return database.dsl().execute("SELECT pg_stat_force_next_flush()");
        });
    }
}
