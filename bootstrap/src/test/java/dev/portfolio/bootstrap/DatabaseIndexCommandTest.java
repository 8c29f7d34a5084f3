package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The vector index on the command line, on a database of its own. */
@Tag("direct-connection")
class DatabaseIndexCommandTest {

    private static final Map<String, String> SETTINGS = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());

    @Test
    void itIsBuiltOnDemandOnlyAndRemovedAgain() {
        ProgramRun.of(SETTINGS, "db:migrate");

        assertThat(index().lines())
                .containsExactly("passage_embeddings: not needed: an exact search of 0 vectors is fast enough");
        assertThat(index("--force").err()).contains("Nothing is embedded yet");
        ProgramRun.of(SETTINGS, "search:rebuild");
        ProgramRun built = index("--force");
        assertThat(built.exitStatus()).isZero();
        assertThat(built.lines()).containsExactly("passage_embeddings_1_embedding_index: built over 0 vectors");
        assertThat(built.err()).contains("Building passage_embeddings_1_embedding_index over 0 vectors with ");
        assertThat(index().out()).contains("there already, but needless for 0 vectors");
        assertThat(index("--drop").lines()).containsExactly("passage_embeddings_1_embedding_index: removed");
        assertThat(index("--drop").lines()).containsExactly("passage_embeddings_1_embedding_index: not there");
    }

    @Test
    void itMayKeepHalves() {
        Map<String, String> settings = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase());
        ProgramRun.of(settings, "search:rebuild");

        assertThat(ProgramRun.of(settings, "db:index", "--force", "--halfvec").lines())
                .containsExactly("passage_embeddings_1_embedding_index: built over 0 vectors");
        assertThat(ProgramRun.of(settings, "db:index", "--force").err()).contains("halfvec_cosine_ops", "--drop");
        assertThat(ProgramRun.of(settings, "db:status").exitStatus()).isZero();
    }

    @Test
    void theContentTablesHaveTheirOwn() {
        ProgramRun.of(SETTINGS, "db:migrate");

        assertThat(index("--content-tables").lines())
                .containsExactly(
                        "projects_content_embedding_index: built over 0 vectors",
                        "posts_content_embedding_index: built over 0 vectors",
                        "certifications_content_embedding_index: built over 0 vectors");
        assertThat(index("--content-tables", "--drop").out()).contains("posts_content_embedding_index: removed");
    }

    @Test
    void withoutASchemaItSaysWhatToDoFirst() {
        ProgramRun run = ProgramRun.of(Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase()), "db:index");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("./portfolio db:migrate").doesNotContain("\tat ");
    }

    @Test
    void amountsOfMemoryThatAreNoneAreRefused() {
        ProgramRun run = ProgramRun.of(
                Map.of("DATABASE_URL", "postgresql://me:s3cret@127.0.0.1:1/name", "DB_INDEX_MEMORY", "much"),
                "db:index");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("DB_INDEX_MEMORY is 'much'");
    }

    @Test
    void itExplainsItselfWithExamples() {
        assertThat(ProgramRun.of(Map.of(), "db:index", "--help").out())
                .contains("Examples: ./portfolio db:index", "50000", "--content-tables");
    }

    private static ProgramRun index(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "db:index";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return ProgramRun.of(SETTINGS, arguments);
    }
}
