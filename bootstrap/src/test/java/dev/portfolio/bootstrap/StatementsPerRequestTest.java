package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements of content a request costs: one, however many items are in its answer, and none where it is remembered; a
 * search one for each side.
 */
class StatementsPerRequestTest {

    private static final Sent SENT = new Sent();
    private static final String QUESTION = "how+are+database+connections+kept+alive";

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        SampleServer.address();
        application = RunningApplication.with(SampleServer.settings());
        Configuration configuration =
                application.context().getBean(DSLContext.class).configuration();
        configuration.setAppending(SENT);
        // When it asks for what is queued, it has looked through all items.
        Eventually.that(
                "the worker rests", () -> SENT.statements.stream().anyMatch(sql -> sql.contains("skip locked")));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void nothingSentYet() {
        SENT.statements.clear();
    }

    @Test
    void aListTakesOneWhateverItsLength() {
        assertThat(get("/api/v1/posts?limit=100").statusCode()).isEqualTo(200);
        assertThat(ofContent()).hasSize(1);
        assertThat(get("/api/v1/projects?limit=100").statusCode()).isEqualTo(200);
        assertThat(ofContent()).hasSize(2);
        assertThat(get("/api/v1/certifications?limit=100").statusCode()).isEqualTo(200);
        assertThat(ofContent()).hasSize(3);
        assertThat(ofContent())
                .allSatisfy(sql -> assertThat(sql).doesNotContain("\"body\"", "\"content\"", "embedding"));
    }

    @Test
    void aCountedListTakesTwo() {
        assertThat(get("/api/v1/posts?count=exact").body()).contains("\"total\":");
        assertThat(ofContent()).hasSize(2);
    }

    @Test
    void anItemTakesOneAndWhoAsksAgainWhileNothingIsCommittedTakesNone() {
        HttpResponse<String> item = get("/api/v1/posts/inside-the-pool");
        assertThat(item.statusCode()).isEqualTo(200);
        assertThat(ofContent()).hasSizeLessThanOrEqualTo(1);
        String tag = item.headers().firstValue("ETag").orElseThrow();
        // The server's own upkeep commits something now and then.
        Eventually.that("it is not read again", () -> {
            SENT.statements.clear();
            assertThat(get("/api/v1/posts/inside-the-pool", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            return ofContent().isEmpty();
        });
    }

    @Test
    void aSearchTakesOneForEachSideAndPreparesNothing() {
        get("/api/v1/search?mode=semantic&q=" + QUESTION);
        SENT.statements.clear();
        assertThat(get("/api/v1/search?mode=semantic&q=" + QUESTION).body()).contains("\"degraded\":false");
        assertThat(ofContent()).hasSize(1);
        assertThat(get("/api/v1/search?mode=keyword&q=" + QUESTION).statusCode())
                .isEqualTo(200);
        assertThat(ofContent()).hasSize(2);
        assertThat(get("/api/v1/search?q=" + QUESTION).body()).contains("\"degraded\":false");
        assertThat(ofContent()).hasSize(4);
        assertThat(SENT.statements).noneMatch(sql -> sql.contains("set_config"));
    }

    /** Without what is looked up once a second, however many requests there are, and what the worker asks. */
    private static List<String> ofContent() {
        return SENT.statements.stream()
                .filter(sql -> sql.contains("\"posts\"")
                        || sql.contains("\"projects\"")
                        || sql.contains("\"certifications\"")
                        || sql.contains("\"passages\""))
                .toList();
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return application.get(path, headers);
    }

    private static final class Sent implements ExecuteListener {

        private static final long serialVersionUID = 1;

        private final transient List<String> statements = new CopyOnWriteArrayList<>();

        @Override
        public void executeStart(ExecuteContext context) {
            statements.add(String.valueOf(context.sql()));
        }
    }
}
