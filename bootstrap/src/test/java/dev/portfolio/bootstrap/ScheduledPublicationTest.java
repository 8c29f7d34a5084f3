package dev.portfolio.bootstrap;

import static dev.portfolio.bootstrap.AccountServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is scheduled goes out once, on a real database, whatever servers there are at its moment. */
class ScheduledPublicationTest {

    private static final String POSTS = "/api/v1/posts";

    private AccountServer server;
    private String token;

    @BeforeEach
    void start() {
        server = AccountServer.start();
        token = server.tokenOf(AccountServer.SUPERUSER);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void twoServersLetEachPostOutOnce() throws Exception {
        try (AccountServer second = server.another()) {
            List<String> posts = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                posts.add(draft("Scheduled " + i));
            }
            Instant moment = soon(5);
            for (String post : posts) {
                schedule(post, moment);
            }
            for (String post : posts) {
                JsonNode published = published(second, post);
                assertThat(published.get("published_at").asString()).isEqualTo(moment.toString());
                assertThat(json(send("GET", post + "/revisions", "")).get("items"))
                        .extracting(revision -> revision.get("saved_by").asString())
                        .containsExactly("schedule", AccountServer.SUPERUSER);
                assertThat(state(post)).isEqualTo("done");
            }
        }
    }

    @Test
    void whatBecameDueWhileNoServerRanGoesOutWhenOneDoes() throws Exception {
        String post = draft("Slept through");
        Instant moment = soon(2);
        schedule(post, moment);
        send("PATCH", post, "{\"title\": \"Saved afterwards\"}");
        server.close();
        Thread.sleep(3_000);
        server = server.another();
        JsonNode published = published(server, post);
        assertThat(published.get("published_at").asString()).isEqualTo(moment.toString());
        assertThat(published.get("title").asString()).isEqualTo("Slept through");
    }

    /** Either it is called off and stays in, or it is too late and the caller is told. */
    @Test
    void callingOffAtTheMomentItselfDoesNotDoBoth() throws Exception {
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            posts.add(draft("Contested " + i));
        }
        Instant moment = soon(3);
        for (String post : posts) {
            schedule(post, moment);
        }
        Thread.sleep(Math.max(0, Instant.now().until(moment, ChronoUnit.MILLIS)));
        for (String post : posts) {
            int status = send("DELETE", post + "/schedule", "").statusCode();
            assertThat(status).isIn(200, 409);
            assertThat(state(post)).isEqualTo(status == 200 ? "cancelled" : "done");
        }
        Thread.sleep(3_000);
        for (String post : posts) {
            assertThat(server.send("GET", post, "").statusCode())
                    .isEqualTo(state(post).equals("cancelled") ? 404 : 200);
        }
    }

    @Test
    void whatCannotGoOutSaysWhyAndGoesOutOnceItIsScheduledAgain() throws Exception {
        String post = draft("Wanted");
        schedule(post, soon(2));
        send("PATCH", post, "{\"slug\": \"given-up\"}");
        String other = draft("Wanted");
        JsonNode failed = awaitState(post, "failed");
        assertThat(failed.get("detail").asString()).contains("has the slug 'wanted' already");
        assertThat(json(send("GET", "/api/v1/admin/schedules", ""))
                        .at("/items/0/state")
                        .asString())
                .isEqualTo("failed");
        assertThat(server.send("GET", post, "").statusCode()).isEqualTo(404);
        send("PATCH", other, "{\"slug\": \"elsewhere\"}");
        send("PUT", post + "/schedule", "{\"publish_at\": \"" + soon(2) + "\", \"revision\": 1}");
        assertThat(published(server, post).get("slug").asString()).isEqualTo("wanted");
    }

    /** Saving and restoring at once: one of them is told that the post is not as it was. */
    @Test
    void savingAgainstRestoringLosesNothing() throws Exception {
        String post = draft("Saved and restored");
        for (int round = 0; round < 10; round++) {
            // To restore what is there already changes nothing.
            send("PATCH", post, "{\"title\": \"Before round " + round + "\"}");
            String tag = send("GET", post, "").headers().firstValue("ETag").orElseThrow();
            String body = "{\"title\": \"Round " + round + "\"}";
            List<Integer> statuses = new ArrayList<>();
            Thread save = Thread.ofVirtual()
                    .unstarted(
                            () -> statuses.add(sendIf(tag, "PATCH", post, body).statusCode()));
            save.start();
            int restored =
                    sendIf(tag, "POST", post + "/revisions/1/restore", "").statusCode();
            save.join();
            assertThat(List.of(restored, statuses.getFirst())).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(json(send("GET", post + "/revisions?limit=100", "")).get("items"))
                .hasSize(21);
    }

    private static Instant soon(int seconds) {
        return Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    private String draft(String title) {
        return POSTS + "/"
                + json(send("POST", POSTS, "{\"title\": \"" + title + "\"}"))
                        .get("id")
                        .asString();
    }

    private void schedule(String post, Instant moment) {
        HttpResponse<String> answer = send("PUT", post + "/schedule", "{\"publish_at\": \"" + moment + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String state(String post) {
        return json(send("GET", post + "/schedule", "")).get("state").asString();
    }

    private JsonNode awaitState(String post, String state) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!state(post).equals(state)) {
            assertThat(System.nanoTime()).as(post + " is not " + state).isLessThan(end);
            Thread.sleep(100);
        }
        return json(send("GET", post + "/schedule", ""));
    }

    private static JsonNode published(AccountServer server, String post) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        HttpResponse<String> answer = server.send("GET", post, "");
        while (answer.statusCode() != 200) {
            assertThat(System.nanoTime()).as(post + " is not out").isLessThan(end);
            Thread.sleep(100);
            answer = server.send("GET", post, "");
        }
        return json(answer);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return sendIf("*", method, path, body);
    }

    private HttpResponse<String> sendIf(String tag, String method, String path, String body) {
        return server.send(method, path, body, "Authorization", "Bearer " + token, "If-Match", tag);
    }
}
