package dev.portfolio.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.Answer;
import dev.portfolio.web.WebTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a body is told, all of it, and where. */
final class BodiesTest extends WebTest {

    private static final String PROJECTS = "/api/v1/projects";

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("null", ""),
                Arguments.of("[]", ""),
                Arguments.of("\"text\"", ""),
                Arguments.of("{\"title\": \"a\"} {}", ""),
                Arguments.of("{\"title\": \"a\", \"title\": \"b\"}", "/title"),
                Arguments.of("{\"title\": \"a\", \"a\": {\"b\": 1, \"b\": 2}}", "/a/b"),
                Arguments.of("{\"title\": }", "/title"),
                Arguments.of("{'title': 1}", ""),
                Arguments.of(
                        "{\"title\": \"a\", \"x\": " + "[".repeat(100) + "]".repeat(100) + "}", "/x" + "/0".repeat(19)),
                Arguments.of("{\"title\": \"a\", \"order\": " + "9".repeat(200) + "}", "/order"),
                Arguments.of("{}", "/title"),
                Arguments.of("{\"title\": null}", "/title"),
                Arguments.of("{\"title\": \" \"}", "/title"),
                Arguments.of("{\"title\": 1}", "/title"),
                Arguments.of("{\"title\": \"" + "a".repeat(301) + "\"}", "/title"),
                Arguments.of("{\"title\": \"\\u0000\"}", "/title"),
                Arguments.of("{\"title\": \"\\ud800\"}", "/title"),
                Arguments.of("{\"title\": \"a\", \"slug\": \"Not a slug \\udc00\"}", "/slug"),
                Arguments.of("{\"title\": \"🚀\"}", "/slug"),
                Arguments.of("{\"title\": \"01900000-0000-7000-8000-00000000CAFE\"}", "/slug"),
                Arguments.of("{\"title\": \"a\", \"slug\": \"01900000-0000-7000-8000-00000000cafe\"}", "/slug"),
                Arguments.of("{\"title\": \"a\", \"order\": 1.5}", "/order"),
                Arguments.of("{\"title\": \"a\", \"order\": 1e400}", "/order"),
                Arguments.of("{\"title\": \"a\", \"order\": 2147483648}", "/order"),
                Arguments.of("{\"title\": \"a\", \"featured\": \"true\"}", "/featured"),
                Arguments.of("{\"title\": \"a\", \"tags\": \"java\"}", "/tags"),
                Arguments.of("{\"title\": \"a\", \"tags\": [\"java\", 1]}", "/tags/1"),
                Arguments.of("{\"title\": \"a\", \"tech_stack\": [\"java\", \" \"]}", "/tech_stack/1"),
                Arguments.of("{\"title\": \"a\", \"live_url\": \"javascript:alert(1)\"}", "/live_url"),
                Arguments.of("{\"title\": \"a\", \"published_at\": \"yesterday\"}", "/published_at"),
                Arguments.of("{\"title\": \"a\", \"a/b~\": 1}", "/a~1b~0"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void eachMistakeIsNamedByAPointer(String body, String pointer) {
        write("POST", PROJECTS, body).assertInvalid(pointer);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        write("POST", PROJECTS, "{\"title\": 1, \"order\": \"x\", \"tags\": [1, 2], \"colour\": \"red\", \"id\": 1}")
                .assertInvalid("/title", "/tags/0", "/tags/1", "/order", "/colour", "/id");
    }

    @Test
    void anUnknownMemberIsToldWhichOnesThereAre() {
        Answer answer = write("POST", PROJECTS, "{\"title\": \"a\", \"colour\": \"red\"}");
        assertThat(answer.json().get("detail").asString())
                .contains("/colour")
                .contains("allowed: title, slug, description, content, tags, tech_stack, live_url, repo_url, image_url,"
                        + " featured, order, published, published_at");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        write("POST", PROJECTS, new byte[] {'{', '"', 't', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'})
                .assertInvalid("/t");
    }

    /** It is repeated in no answer: UTF-8 has no room for it. */
    @Test
    void aNameThatIsNoTextIsRefused() {
        write("POST", PROJECTS, "{\"title\": \"a\", \"\\ud800\": 1}").assertProblem(400, "invalid");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String limit = String.valueOf(BodyLimit.DEFAULT.bytes());
        Answer answer = write("POST", PROJECTS, "{\"title\": \"" + "a".repeat(BodyLimit.DEFAULT.bytes()) + "\"}");
        answer.assertProblem(413, "content_too_large");
        assertThat(answer.json().get("detail").asString()).contains(limit);
    }

    @Test
    void theLongestTextIsTaken() {
        write("POST", PROJECTS, "{\"title\": \"Long\", \"content\": \"" + "界".repeat(5_000_000) + "\"}")
                .assertStatus(201);
        write("POST", PROJECTS, "{\"title\": \"Longer\", \"content\": \"" + "x".repeat(5_000_001) + "\"}")
                .assertInvalid("/content");
    }
}
