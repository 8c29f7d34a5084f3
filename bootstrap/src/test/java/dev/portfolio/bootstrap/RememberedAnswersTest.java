package dev.portfolio.bootstrap;

import static dev.portfolio.persistence.generated.Tables.POSTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.domain.transaction.CommittedState;
import dev.portfolio.domain.transaction.CommittedStates;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers are given again as long as nobody, in whatever process, has committed anything, and not a moment longer. */
class RememberedAnswersTest {

    private static final Sent SENT = new Sent();
    private static final int CHANGES = 20;

    private static AccountServer server;
    private static AccountServer another;
    private static String superuser;

    @BeforeAll
    static void start() {
        server = AccountServer.start();
        another = server.another();
        superuser = server.tokenOf(AccountServer.SUPERUSER);
        server.bean(DSLContext.class).configuration().setAppending(SENT);
    }

    @AfterAll
    static void stop() {
        another.close();
        server.close();
    }

    @Test
    void whileNobodyWritesTheContentIsNotReadAgain() {
        assertRemembered(published("Resting"));
        assertRemembered("/api/v1/posts");
        assertRemembered("/api/v1/tags");
    }

    /** The workers of both look for work all the time; once what was written above is embedded, they find none. */
    @Test
    void serversAtRestCommitNothing() {
        CommittedStates states = server.bean(CommittedStates.class);
        Eventually.that("nothing is committed for some seconds", () -> {
            CommittedState before = states.current().orElseThrow();
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            return states.current().orElseThrow().equals(before);
        });
    }

    @Test
    void whatAnotherServerHasWrittenIsSeenAtOnce() {
        String path = published("Of both");
        for (int i = 0; i < CHANGES; i++) {
            String title = "Change " + i;
            patch(i % 2 == 0 ? another : server, path, title);
            assertThat(titleAt(server, path)).isEqualTo(title);
            assertThat(titleAt(another, path)).isEqualTo(title);
            assertThat(titleAt(server, path)).isEqualTo(title);
        }
    }

    @Test
    void anOpenTransactionIsSeenWithItsCommitAndNotBefore() throws SQLException {
        String path = published("Open");
        try (Connection other = server.bean(HikariDataSource.class).getConnection()) {
            other.setAutoCommit(false);
            rename(other, "Open", "Not yet");
            assertThat(titleAt(server, path)).isEqualTo("Open");
            assertThat(titleAt(server, path)).isEqualTo("Open");
            other.rollback();
            assertThat(titleAt(server, path)).isEqualTo("Open");
            rename(other, "Open", "Now");
            assertThat(titleAt(server, path)).isEqualTo("Open");
            other.commit();
            assertThat(titleAt(server, path)).isEqualTo("Now");
            other.setAutoCommit(true);
        }
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceAndWhatWasNotThereAppears() {
        String path = published("Comes and goes");
        for (int i = 0; i < 5; i++) {
            assertThat(get(server, path).statusCode()).isEqualTo(200);
            assertThat(get(server, "/api/v1/posts").body()).contains("Comes and goes");
            act(another, "POST", path + "/unpublish", "");
            assertThat(get(server, path).statusCode()).isEqualTo(404);
            assertThat(get(server, "/api/v1/posts").body()).doesNotContain("Comes and goes");
            act(another, "POST", path + "/publish", "");
        }
    }

    @Test
    void whatEditorsSeeIsNotRemembered() {
        String draft = "/api/v1/posts/"
                + AccountServer.json(act(server, "POST", "/api/v1/posts", "{\"title\": \"A draft of mine\"}"))
                        .get("slug")
                        .asString();
        for (int i = 0; i < 3; i++) {
            assertThat(server.sendAs(superuser, "GET", draft, "").statusCode()).isEqualTo(200);
            assertThat(server.sendAs(superuser, "GET", "/api/v1/posts?status=all", "")
                            .body())
                    .contains("A draft of mine");
            assertThat(get(server, draft).statusCode()).isEqualTo(404);
            assertThat(get(server, "/api/v1/posts?status=all").statusCode()).isEqualTo(403);
            assertThat(get(server, "/api/v1/posts").body()).doesNotContain("A draft of mine");
        }
    }

    /** The server's own upkeep takes the number of a transaction now and then, so once is enough. */
    private static void assertRemembered(String path) {
        Eventually.that(path + " is remembered", () -> {
            SENT.statements.clear();
            return get(server, path).statusCode() == 200 && SENT.ofPosts() == 0;
        });
    }

    private static String published(String title) {
        String id = AccountServer.json(act(server, "POST", "/api/v1/posts", "{\"title\": \"" + title + "\"}"))
                .get("id")
                .asString();
        act(server, "POST", "/api/v1/posts/" + id + "/publish", "");
        return "/api/v1/posts/" + id;
    }

    private static void patch(AccountServer at, String path, String title) {
        act(at, "PATCH", path, "{\"title\": \"" + title + "\"}");
    }

    private static HttpResponse<String> act(AccountServer at, String method, String path, String body) {
        HttpResponse<String> answer =
                at.send(method, path, body, "Authorization", "Bearer " + superuser, "If-Match", "*");
        assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isBetween(200, 299);
        return answer;
    }

    private static HttpResponse<String> get(AccountServer at, String path) {
        return at.send("GET", path, "");
    }

    private static String titleAt(AccountServer at, String path) {
        return AccountServer.json(get(at, path)).get("title").asString();
    }

    private static void rename(Connection session, String from, String title) {
        int changed = DSL.using(session, SQLDialect.POSTGRES)
                .update(POSTS)
                .set(POSTS.TITLE, title)
                .where(POSTS.TITLE.eq(from))
                .execute();
        assertThat(changed).isEqualTo(1);
    }

    private static final class Sent implements ExecuteListener {

        private static final long serialVersionUID = 1;

        private final transient CopyOnWriteArrayList<String> statements = new CopyOnWriteArrayList<>();

        @Override
        public void executeStart(ExecuteContext context) {
            statements.add(String.valueOf(context.sql()));
        }

        /** Statements of requests; the workers ask for other tables. */
        private long ofPosts() {
            return statements.stream()
                    .filter(sql -> sql.contains("from \"posts\""))
                    .count();
        }
    }
}
