package dev.portfolio.web.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class StrictParametersTest extends WebTest {

    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "/api/v1/posts", List.of("tag", "q", "sort", "limit", "cursor", "count"),
            "/api/v1/projects", List.of("tag", "tech", "featured", "q", "sort", "limit", "cursor", "count"),
            "/api/v1/certifications", List.of("q", "sort", "limit", "cursor", "count"),
            "/api/v1/search", List.of("q", "type", "tag", "limit", "mode"));

    static Stream<Arguments> parameters() {
        return PARAMETERS.entrySet().stream()
                .flatMap(route -> route.getValue().stream().map(name -> Arguments.of(route.getKey(), name)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void noTextThatCannotBe(String route, String name) {
        String path = route + (route.endsWith("search") && !name.equals("q") ? "?q=a&" : "?");
        get(path + name + "=%00").assertInvalid(name);
        get(path + name + "=a%00b").assertInvalid(name);
        get(path + name + "=").assertInvalid(name);
        get(path + name).assertInvalid(name);
        get(path + name + "=" + "a".repeat(10_000)).assertInvalid(name);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void noBytesThatAreNotText(String path, String name) {
        for (String bytes : List.of("%ED%A0%80", "%ED%BF%BF", "%FF", "%C0%80", "%E2%82")) {
            get(path + "?" + name + "=" + bytes).assertProblem(400, "malformed_request");
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void noParameterTwice(String path, String name) {
        Answer answer = get(path + "?" + name + "=1&" + name + "=1").assertInvalid(name);
        assertThat(answer.json().get("detail").asString()).contains("2 times");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void oddTextIsNeverAFailure(String path, String name) {
        for (String odd :
                List.of("%27%22%5C%3B--", "%25_%2A", "%E2%80%AE", "%F0%9F%98%80", "..%2F..%2F", "%0D%0A", "%7F")) {
            assertThat(get(path + "?" + name + "=" + odd).status()).isIn(200, 400);
        }
    }

    @Test
    void noUnknownParameter() {
        for (String path : PARAMETERS.keySet()) {
            Answer answer = get(path + "?q=a&page=2").assertInvalid("page");
            assertThat(answer.json().get("detail").asString())
                    .contains("allowed: ")
                    .contains("limit");
        }
        get("/api/v1/certifications?tag=java").assertInvalid("tag");
        get("/api/v1/posts?tech=Java").assertInvalid("tech");
        get("/api/v1/posts?Limit=1").assertInvalid("Limit");
        get("/api/v1/posts?_limit=1&!limit=1").assertInvalid("_limit", "!limit");
        get("/api/v1/posts?class.name=x").assertInvalid("class.name");
        Answer none = get("/api/v1/posts/some-post?format=html").assertInvalid("format");
        assertThat(none.json().get("detail").asString()).contains("no parameters are allowed here");
    }

    @Test
    void repeatsNoMoreThanAPartOfALongName() {
        Answer answer = get("/api/v1/posts?" + "n".repeat(5000) + "=1");
        answer.assertInvalid("n".repeat(40) + "...");
    }

    @Test
    void noParameterFromHeaders() {
        get("/api/v1/posts", "limit", "no number", "tag", "x").assertOk();
    }

    @Test
    void noSlugThatCannotBe() {
        get("/api/v1/posts/" + "a".repeat(201)).assertInvalid("slug_or_id");
        get("/api/v1/projects/" + "a".repeat(10_000)).assertInvalid("slug_or_id");
        get("/api/v1/certifications/" + "1".repeat(201)).assertInvalid("id");
        get("/api/v1/posts/%20").assertInvalid("slug_or_id");
        for (String bytes : List.of("%00", "a%00b", "%ED%A0%80", "%FF", "%2F", "..%2Fa", "%5C")) {
            get("/api/v1/posts/" + bytes).assertProblem(400, "malformed_request");
        }
    }
}
