package dev.portfolio.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProblemTest extends WebTest {

    @AfterEach
    void databaseIsBack() {
        portfolio.transactions().unavailable(false);
    }

    @Test
    void hasTheMembersOfTheStandardAndOurs() {
        Answer answer = get("/api/v1/posts?limit=0").assertInvalid("limit");
        assertThat(answer.json().propertyNames())
                .containsExactly("type", "title", "status", "detail", "instance", "code", "request_id", "errors");
        assertThat(answer.json().get("instance").asString()).isEqualTo("/api/v1/posts");
        assertThat(get("/nothing").json().propertyNames())
                .containsExactly("type", "title", "status", "detail", "instance", "code", "request_id");
    }

    @ParameterizedTest
    @CsvSource({
        "conflict, 409, slug_taken",
        "bug, 500, internal_error",
        "error, 500, internal_error",
        "size, 413, content_too_large",
        "400, 400, malformed_request",
        "403, 403, access_forbidden",
        "418, 400, malformed_request",
        "500, 500, internal_error",
        "503, 503, service_unavailable",
        "599, 500, internal_error"
    })
    void whateverFailsIsAProblemAndTellsNoSecret(String cause, int status, String code) {
        Answer answer = get("/failing/by/" + cause).assertProblem(status, code);
        assertThat(answer.body()).doesNotContain("secret", "Exception", "java", "dev.portfolio");
        assertThat(answer.json().get("instance").asString()).isEqualTo("/failing/by/" + cause);
    }

    @Test
    void aFilterThatFailsIsAProblemToo() {
        for (String path : new String[] {"/failing-filter", "/api/failing-filter"}) {
            Answer answer = get(path, "X-Request-Id", "mine").assertProblem(500, "internal_error");
            assertThat(answer.body()).doesNotContain("secret");
            assertThat(answer.json().get("instance").asString()).isEqualTo(path);
            assertThat(answer.json().get("request_id").asString()).isEqualTo("mine");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void anOutageSaysWhenToComeBack() {
        Answer answer = get("/failing/by/outage").assertProblem(503, "database_unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        portfolio.transactions().unavailable(true);
        for (String path : new String[] {"posts", "projects/a", "certifications", "search?q=a"}) {
            get("/api/v1/" + path).assertProblem(503, "database_unavailable");
        }
    }

    @Test
    void unknownAddresses() {
        for (String path :
                new String[] {"/", "/nothing", "/error", "/api", "/api/v1", "/api/v1/posts/", "/api/v1//posts"}) {
            get(path).assertProblem(404, "route_not_found");
        }
        get("/API/v1/posts").assertProblem(404, "route_not_found");
    }

    @Test
    void otherMethodsAreToldTheAllowedOnes() {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE", "BREW"}) {
            Answer answer = send(method, "/api/v1/search").assertProblem(405, "method_not_allowed");
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
            assertThat(answer.json().get("detail").asString()).contains(method, "GET, HEAD");
        }
        assertThat(send("OPTIONS", "/api/v1/search").header("Allow"))
                .contains("GET")
                .contains("HEAD");
        assertThat(send("TRACE", "/api/v1/search")
                        .assertProblem(405, "method_not_allowed")
                        .header("Allow"))
                .doesNotContain("TRACE");
    }

    @Test
    void noOtherMediaTypes() {
        Answer html = get("/api/v1/posts", "Accept", "text/html").assertProblem(406, "not_acceptable");
        assertThat(html.json().get("detail").asString()).contains("application/json");
        get("/api/v1/posts", "Accept", "nonsense").assertProblem(406, "not_acceptable");
        get("/api/v1/posts", "Accept", "application/problem+json").assertProblem(406, "not_acceptable");
        get("/api/v1/posts", "Accept", "text/html, */*;q=0.1").assertOk();
        get("/api/v1/posts?limit=0", "Accept", "application/json").assertInvalid("limit");
    }

    @Test
    void bodiesThatCannotBeRead() {
        post("/failing/body", "application/json", "{\"a\": 1").assertProblem(400, "malformed_request");
        post("/failing/body", "application/json", "").assertProblem(400, "malformed_request");
        Answer text = post("/failing/body", "text/plain", "a").assertProblem(415, "unsupported_media_type");
        assertThat(text.json().get("detail").asString()).contains("application/json");
        get("/failing/number").assertProblem(400, "malformed_request");
        get("/failing/number?number=x").assertProblem(400, "malformed_request");
    }
}
