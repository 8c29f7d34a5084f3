package dev.portfolio.bootstrap;

import static dev.portfolio.bootstrap.EditorServer.send;
import static dev.portfolio.bootstrap.EditorServer.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls that come at the same moment, over HTTP and on a real database. */
class ConcurrentWritesTest {

    private static final int MANY = 50;
    private static final String POSTS = "/api/v1/posts";

    @Test
    void ofManyPostsWithOneSlugOneIsMadeAndTheOthersAreToldWhose() throws Exception {
        List<HttpResponse<String>> answers =
                many(i -> () -> send("POST", POSTS, "{\"title\": \"Number " + i + "\", \"slug\": \"wanted-by-all\"}"));
        HttpResponse<String> made = only(answers, 201);
        List<HttpResponse<String>> refused = withStatus(answers, 409);
        assertThat(refused).hasSize(MANY - 1).allSatisfy(answer -> {
            assertThat(json(answer).at("/holder/id")).isEqualTo(json(made).get("id"));
            assertThat(json(answer).get("suggested_slug").asString()).isEqualTo("wanted-by-all-2");
        });
    }

    @Test
    void ofManyWritersOfOneStateOneChangesIt() throws Exception {
        HttpResponse<String> post = send("POST", POSTS, "{\"title\": \"Read by many\"}");
        List<HttpResponse<String>> answers = many(i ->
                () -> send("PATCH", location(post), "{\"title\": \"Written by " + i + "\"}", "If-Match", tag(post)));
        assertThat(withStatus(answers, 412)).hasSize(MANY - 1);
        assertThat(send("GET", location(post), "").body())
                .isEqualTo(only(answers, 200).body());
    }

    /** Each adds a line of its own to what it has read, and tries again when somebody was faster. */
    @Test
    void noUpdateIsLost() throws Exception {
        HttpResponse<String> post = send("POST", POSTS, "{\"title\": \"Counted\", \"excerpt\": \"\"}");
        int writers = 8;
        together(Collections.nCopies(writers, () -> appended(location(post))));
        assertThat(json(send("GET", location(post), "")).get("excerpt").asString())
                .hasSize(writers);
    }

    private static HttpResponse<String> appended(String path) {
        while (true) {
            HttpResponse<String> read = send("GET", path, "");
            String longer = json(read).get("excerpt").asString() + "x";
            HttpResponse<String> written =
                    send("PATCH", path, "{\"excerpt\": \"" + longer + "\"}", "If-Match", tag(read));
            if (written.statusCode() != 412) {
                return written;
            }
        }
    }

    @Test
    void ofManyEqualCallsWithOneKeyOneMakesAPostAndAllHaveItsAnswer() throws Exception {
        List<HttpResponse<String>> answers = many(_ -> () -> send(
                "POST",
                POSTS,
                "{\"title\": \"Made once\", \"published\": true}",
                "Idempotency-Key",
                "one-key-for-all"));
        assertThat(withStatus(answers, 201)).hasSize(MANY);
        assertThat(answers.stream().map(answer -> answer.body() + location(answer) + tag(answer)))
                .containsOnly(answers.getFirst().body() + location(answers.getFirst()) + tag(answers.getFirst()));
        assertThat(answers)
                .filteredOn(answer ->
                        answer.headers().firstValue("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        assertThat(json(send("GET", POSTS + "?q=Made+once&count=exact", ""))
                        .get("total")
                        .intValue())
                .isEqualTo(1);
    }

    /** The key's transaction goes on being usable for looking up whose slug it is, and keeps nothing. */
    @Test
    void aConflictIsToldAlikeWithAKeyAndLeavesTheKeyFree() {
        HttpResponse<String> holder = send("POST", POSTS, "{\"title\": \"Key and slug\"}");
        HttpResponse<String> refused =
                send("POST", POSTS, "{\"title\": \"Key and slug\"}", "Idempotency-Key", "key-and-slug");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).at("/holder/id")).isEqualTo(json(holder).get("id"));
        String free = json(refused).get("suggested_slug").asString();
        String repaired = "{\"title\": \"Key and slug\", \"slug\": \"" + free + "\"}";
        assertThat(send("POST", POSTS, repaired, "Idempotency-Key", "key-and-slug")
                        .statusCode())
                .isEqualTo(201);
    }

    @RepeatedTest(10)
    void publishingAgainstDeletingLeavesNothingHalfDone() throws Exception {
        HttpResponse<String> post = send("POST", POSTS, "{\"title\": \"Contested\", \"body\": \"Quokkafragment.\"}");
        List<HttpResponse<String>> answers = together(List.of(
                () -> send("POST", location(post) + "/publish", ""),
                () -> send("DELETE", location(post), "", "If-Match", "*")));
        assertThat(answers.get(0).statusCode()).isIn(200, 404);
        assertThat(answers.get(1).statusCode()).isEqualTo(204);
        assertThat(send("GET", location(post), "").statusCode()).isEqualTo(404);
        assertThat(json(send("GET", "/api/v1/search?mode=keyword&q=quokkafragment", ""))
                        .get("items"))
                .isEmpty();
    }

    /** The worker stores vectors of what is being changed; neither may wait for the other for ever. */
    @Test
    void writingWhileTheTextIsEmbeddedAlwaysSucceeds() throws Exception {
        HttpResponse<String> post = send("POST", POSTS, "{\"title\": \"Busy\", \"published\": true}");
        for (int round = 0; round < 30; round++) {
            String body = "{\"title\": \"Busy " + round + "\", \"body\": \"Words of round " + round + ".\"}";
            assertThat(send("PATCH", location(post), body, "If-Match", "*").statusCode())
                    .isEqualTo(200);
        }
    }

    private interface Numbered {
        Callable<HttpResponse<String>> call(int number);
    }

    private static List<HttpResponse<String>> many(Numbered calls) throws Exception {
        return together(IntStream.range(0, MANY).mapToObj(calls::call).collect(Collectors.toList()));
    }

    private static List<HttpResponse<String>> withStatus(List<HttpResponse<String>> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).toList();
    }

    private static HttpResponse<String> only(List<HttpResponse<String>> answers, int status) {
        assertThat(withStatus(answers, status))
                .as(() -> answers.stream()
                        .map(answer -> answer.statusCode() + " " + answer.body())
                        .distinct()
                        .toList()
                        .toString())
                .hasSize(1);
        return withStatus(answers, status).getFirst();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String location(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
