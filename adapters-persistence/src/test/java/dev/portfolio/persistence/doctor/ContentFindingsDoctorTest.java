package dev.portfolio.persistence.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portfolio.persistence.doctor.Finding.Severity;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.testing.SeededPosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What can be wrong with the content, made to happen one by one. */
class ContentFindingsDoctorTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @BeforeEach
    void seed() {
        SeededPosts.into(database.dsl(), 20);
    }

    @Test
    void aSoundDatabaseHasNoFindingButThatOfItsPgvector() {
        Examination examination = Examination.of(database);

        assertThat(examination.checksThatAreNot(Severity.OK)).isSubsetOf("pgvector-version");
        assertThat(examination.findings())
                .extracting(Finding::check)
                .doesNotHaveDuplicates()
                .hasSize(16);
        assertThat(examination.findings())
                .filteredOn(finding -> finding.severity() == Severity.OK)
                .allMatch(finding -> finding.remedy() == null);
    }

    @Test
    void itemsThatWaitAreFineForAWhile() {
        queue("NULL", "10 minutes");
        assertThat(Examination.of(database).the("embedding-queue"))
                .isEqualTo(Finding.ok("embedding-queue", "20 items wait to be embedded, the first for 10 minutes."));
    }

    @Test
    void itemsThatWaitTooLongAreNot() {
        queue("NULL", "3 hours");
        Finding finding = Examination.of(database).the("embedding-queue");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what()).contains("20 items", "for 3 hours");
        assertThat(finding.remedy()).contains("./portfolio serve");
    }

    @Test
    void itemsThatFailAreToldWithTheReason() {
        queue("'The model said no.'", "5 minutes");
        assertThat(Examination.of(database).all("embedding-queue"))
                .extracting(Finding::severity, Finding::what)
                .containsExactly(
                        tuple(
                                Severity.WARNING,
                                "20 items could not be embedded, the first waits for 5 minutes: The model said no."),
                        tuple(Severity.OK, "Nothing waits to be embedded."));
    }

    @Test
    void textsWithoutVectorAreCounted() {
        database.dsl().execute("DELETE FROM passage_embeddings WHERE passage_id <= 3");
        database.dsl()
                .execute(
                        "DELETE FROM opening_embeddings WHERE content_id IN (SELECT id FROM posts WHERE slug = 'post-1')");
        Finding finding = Examination.of(database).the("vectors");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what()).startsWith("4 texts have no vector by model yet");
    }

    @Test
    void aDatabaseWithTextsAndNoModelIsNotEmbedded() {
        database.dsl().execute("TRUNCATE embedding_profiles CASCADE");
        Finding finding = Examination.of(database).the("vectors");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what()).startsWith("Nothing is embedded yet");
    }

    @Test
    void anOpeningWhoseVectorIsGoneIsAnErrorThatCanBeMended() {
        database.dsl().execute("UPDATE posts SET content_embedding = NULL WHERE slug = 'post-1'");
        Finding finding = Examination.of(database).the("vectors");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).startsWith("1 items should have a content_embedding");

        Examination.follow(finding, database);
        assertThat(Examination.of(database).the("vectors").what()).startsWith("1 texts have no vector by model yet");
    }

    @Test
    void aVectorOfZerosIsAnErrorThatCanBeMended() {
        database.dsl()
                .execute(
                        "UPDATE passage_embeddings SET embedding = array_fill(0, ARRAY[768])::vector WHERE passage_id = 1");
        database.dsl()
                .execute(
                        "UPDATE posts SET content_embedding = array_fill(0, ARRAY[768])::vector WHERE slug = 'post-2'");
        Examination examination = Examination.of(database);
        assertThat(examination.all("vector-values"))
                .extracting(Finding::what)
                .containsExactly(
                        "1 vectors in passage_embeddings.embedding are zero or not finite, and have no distance to anything.",
                        "1 vectors in posts.content_embedding are zero or not finite, and have no distance to anything.");

        examination.all("vector-values").forEach(finding -> Examination.follow(finding, database));
        assertThat(Examination.of(database).the("vector-values").severity()).isEqualTo(Severity.OK);
        assertThat(Examination.of(database).the("vectors").what()).startsWith("2 texts have no vector by model yet");
    }

    /** pgvector lets none in; a damaged page or a cast like this one does. */
    @Test
    void aVectorThatIsNotFiniteIsAnError() {
        database.dsl().execute("CREATE CAST (bytea AS vector) WITHOUT FUNCTION");
        try {
            database.dsl().execute("""
                    UPDATE passage_embeddings
                    SET embedding = (('\\x00030000' || repeat('0000c07f', 767) || '0000803f')::bytea)::vector
                    WHERE passage_id = 1""");
        } finally {
            database.dsl().execute("DROP CAST (bytea AS vector)");
        }
        assertThat(Examination.of(database).the("vector-values").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void wrongKeywordStatisticsAreAnErrorThatCanBeMended() {
        database.dsl().execute("UPDATE keyword_statistics SET passages = passages + 2");
        Finding finding = Examination.of(database).the("keyword-statistics");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).contains("say 22 published passages and 200 terms; there are 20 and 200");

        Examination.follow(finding, database);
        assertThat(Examination.of(database).the("keyword-statistics").severity())
                .isEqualTo(Severity.OK);
    }

    @Test
    void anItemThatIsGoneButFoundIsAnErrorThatCanBeMended() {
        database.dsl().execute("DELETE FROM posts WHERE slug = 'post-1'");
        Finding finding = Examination.of(database).the("search-documents");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).contains("1 items that are gone");

        Examination.follow(finding, database);
        assertThat(Examination.of(database).checksThatAreNot(Severity.OK)).isSubsetOf("pgvector-version");
    }

    @Test
    void anItemThatSearchDoesNotKnowIsAnError() {
        database.dsl().execute("DELETE FROM search_documents WHERE slug = 'post-1'");
        Finding finding = Examination.of(database).the("search-documents");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).contains("does not know 1 items");
    }

    private static void queue(String error, String since) {
        database.dsl().execute("""
                INSERT INTO embedding_queue
                    (content_id, profile_id, content_type, generation, added_at, due_at, attempts, last_error)
                SELECT id, 1, 'post', 1, '%1$s'::timestamptz - '%3$s'::interval, now(), 1, %2$s FROM posts""".formatted(Examination.NOW, error, since));
    }
}
