package dev.portfolio.bootstrap;

import static dev.portfolio.bootstrap.SampleServer.encoded;
import static dev.portfolio.bootstrap.SampleServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a newcomer sees: the sample portfolio over REST, on a real database and the real model. */
class ServerJourneyTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theQuestionOfTheReadmeFindsThePostOnConnectionPooling() {
        JsonNode answer = JSON.readTree(
                get("/api/v1/search?q=how+are+database+connections+kept+alive").body());

        assertThat(answer.get("items").get(0).get("slug").asString()).isEqualTo("inside-the-pool");
        assertThat(answer.get("mode").asString()).isEqualTo("hybrid");
        assertThat(answer.get("degraded").asBoolean()).isFalse();
    }

    /** Floors, not targets: small changes of content or model may move single questions. */
    @Test
    void theSampleQuestionsFindTheirItems() {
        ProgramRun run = SampleServer.run(
                "eval",
                "../samples/questions.jsonl",
                "--fail-below",
                "mrr@10=0.9",
                "--fail-below",
                "semantic.mrr@10=0.8",
                "--fail-below",
                "keyword.mrr@10=0.7");

        assertThat(run.exitStatus()).as(run.out() + run.err()).isZero();
        assertThat(run.lines().getFirst()).startsWith("mode").contains("hit@1", "ndcg@10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thimblewrack", "ostrelline", "marrowquill"})
    void aDraftShowsNowhere(String wordOfADraft) {
        for (String path : List.of(
                "/api/v1/posts?limit=100&count=exact",
                "/api/v1/projects?limit=100&count=exact",
                "/api/v1/posts?tag=" + wordOfADraft + "&count=exact",
                "/api/v1/projects?tech=" + wordOfADraft,
                "/api/v1/search?q=" + wordOfADraft + "&limit=100",
                "/api/v1/search?mode=keyword&q=" + wordOfADraft,
                "/api/v1/search?mode=semantic&limit=100&q=" + wordOfADraft)) {
            assertThat(get(path).body().toLowerCase(java.util.Locale.ROOT))
                    .as(path)
                    .doesNotContain(wordOfADraft);
        }
    }

    @Test
    void countsAreThoseOfPublishedItems() {
        assertThat(total("posts")).isEqualTo(13);
        assertThat(total("projects")).isEqualTo(9);
        assertThat(total("certifications")).isEqualTo(5);
    }

    @Test
    void onePageAfterAnotherGivesEveryPostOnce() {
        List<String> slugs = new ArrayList<>();
        String path = "/api/v1/posts?limit=4";
        while (path != null) {
            JsonNode page = JSON.readTree(get(path).body());
            page.get("items").forEach(item -> slugs.add(item.get("slug").asString()));
            JsonNode cursor = page.get("next_cursor");
            path = cursor.isNull() ? null : "/api/v1/posts?limit=4&cursor=" + encoded(cursor.asString());
        }
        assertThat(slugs).hasSize(13).doesNotHaveDuplicates();
    }

    @Test
    void aPostHasItsMarkdownAndItsHtml() {
        JsonNode post = JSON.readTree(get("/api/v1/posts/inside-the-pool").body());

        assertThat(post.get("body").asString()).contains("##");
        assertThat(post.get("html").asString()).contains("<h2").doesNotContain("##");
    }

    @Test
    void whatIsNotThereIsAProblemDocument() {
        HttpResponse<String> response = get("/api/v1/posts/no-such-post");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(response.body()).get("code").asString()).isEqualTo("post_not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void itTellsThatItIsHealthyAndNoDetails(String path) {
        JsonNode health = JSON.readTree(get(path).body());

        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.has("components")).isFalse();
    }

    @Test
    void theSpecificationIsThere() {
        JsonNode specification = JSON.readTree(get("/openapi.json").body());

        assertThat(specification.get("openapi").asString()).startsWith("3.1");
        assertThat(specification.get("paths").has("/api/v1/search")).isTrue();
    }

    private static long total(String type) {
        return JSON.readTree(get("/api/v1/" + type + "?count=exact").body())
                .get("total")
                .asLong();
    }
}
