package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.bootstrap.Specification.Operation;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What no client should send, in every place that the specification has: never a 500, never a hanging request, always a problem
 * document that names the place. The requests are made from the specification, so a new route is tried without a line here.
 */
class HostileInputTest {

    /** Values of JSON that no member of a body wants, with what is wrong about them. */
    private static final Map<String, String> HOSTILE_JSON = Map.ofEntries(
            Map.entry("a number", "17"),
            Map.entry("a huge number", "1" + "0".repeat(400)),
            Map.entry("a number out of any range", "-1e400"),
            Map.entry("a fraction", "0.1"),
            Map.entry("true", "true"),
            Map.entry("null", "null"),
            Map.entry("an object", "{\"a\": 1}"),
            Map.entry("a list of lists", "[[[1]]]"),
            Map.entry("an empty text", "\"\""),
            Map.entry("blanks", "\" \\t\\n \""),
            Map.entry("a NUL character", "\"a\\u0000b\""),
            Map.entry("half a surrogate pair", "\"\\ud800\""),
            Map.entry("the other half", "\"\\udc00x\""),
            Map.entry("marks of direction", "\"\\u202egnp.exe\\u200f\\u2066\""),
            Map.entry("quotes and backslashes", "\"'\\\"\\\\'; DROP TABLE posts; --\""),
            Map.entry("a path", "\"../../etc/passwd\""),
            Map.entry("markup", "\"<script>alert(1)</script>\""),
            Map.entry("a script's address", "\"javascript:alert(1)\""),
            Map.entry("a long text", '"' + "x".repeat(10_000) + '"'),
            Map.entry("a list of many", "[" + "\"a\",".repeat(5_000) + "\"a\"]"),
            Map.entry("a list of everything", "[null, 1, \"a\", {}, []]"),
            Map.entry("a deep nest", "[".repeat(2_000) + "]".repeat(2_000)));

    private static final List<String> HOSTILE_TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "99999999999999999999999999",
            "1e309",
            "NaN",
            "true",
            "null",
            "\u0000",
            "a\u0000b",
            "\u202egnp.exe",
            "' OR 1=1 --",
            "\"\\\"\\\\",
            "%",
            "%s%n",
            "_%",
            "\\",
            "../../../etc/passwd",
            "..",
            "{}",
            "${jndi:ldap://x}",
            "<script>",
            "a".repeat(5_000),
            "\uD83D\uDE80\u0301\u200d",
            "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b1",
            "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11");

    /** These would end the session that the others need, or the account itself. */
    private static final Set<String> ENDS_SESSIONS = Set.of("POST /api/v1/auth/logout", "POST /api/v1/auth/password");

    private static AccountServer server;
    private static Specification specification;
    private static String token;

    @BeforeAll
    static void start() {
        server = AccountServer.start("SEARCH_RATE", "0", "ASK_RATE", "0");
        specification = Specification.of(server);
        token = server.tokenOf(AccountServer.SUPERUSER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void inEveryParameterOfAQuery() {
        int tried = 0;
        for (Operation operation : specification.operations()) {
            String body = specification.bodyOf(operation).isPresent() ? "{}" : "";
            for (Specification.QueryParameter parameter : specification.queryOf(operation)) {
                for (String hostile : HOSTILE_TEXTS) {
                    String query = parameter.name() + "=" + encoded(hostile)
                            + (parameter.name().equals("q") || !needsQuestion(operation) ? "" : "&q=a");
                    HttpResponse<String> answer = call(operation, path(operation, "some-name") + "?" + query, body);
                    assertFit(answer, operation + " " + query);
                    tried++;
                }
                assertNamed(
                        call(operation, path(operation, "some-name") + "?no_such_parameter=1", body),
                        "no_such_parameter");
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    @Test
    void inEveryVariableOfAPath() {
        for (Operation operation : specification.operations()) {
            for (String hostile : operation.variables().isEmpty() ? List.<String>of() : HOSTILE_TEXTS) {
                String path = path(operation, encodedSegment(hostile));
                HttpResponse<String> answer = call(operation, path, "{}");
                assertFit(answer, operation + " " + path);
                assertThat(answer.statusCode()).as(operation + " " + path).isGreaterThanOrEqualTo(400);
            }
        }
    }

    @Test
    void inEveryMemberOfABody() {
        int tried = 0;
        for (Operation operation : specification.operations()) {
            Specification.Body body = specification.bodyOf(operation).orElse(null);
            if (body != null && !ENDS_SESSIONS.contains(operation.toString())) {
                for (String member : body.schema().path("properties").propertyNames()) {
                    for (var hostile : HOSTILE_JSON.entrySet()) {
                        String json = bodyWith(body.schema(), member, hostile.getValue());
                        HttpResponse<String> answer = call(operation, path(operation, "some-name"), json);
                        assertFit(answer, operation + " with " + hostile.getKey() + " as " + member);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    @Test
    void asAWholeBody() {
        for (Operation operation : specification.operations()) {
            Specification.Body body = specification.bodyOf(operation).orElse(null);
            if (body != null && !ENDS_SESSIONS.contains(operation.toString())) {
                for (String json : bodies(body.schema())) {
                    HttpResponse<String> answer = call(operation, path(operation, "some-name"), json);
                    assertFit(answer, operation + " with " + json.substring(0, Math.min(80, json.length())));
                    assertThat(answer.statusCode())
                            .as(operation + " with " + json)
                            .isBetween(400, 499);
                }
                assertNamed(
                        call(operation, path(operation, "some-name"), bodyWith(body.schema(), "no_such_member", "1")),
                        "no_such_member");
            }
        }
    }

    @Test
    void aBodyThatIsFarTooLargeIsRefusedAndNotKept() {
        String large = "{\"title\": \"Large\", \"body\": \"" + "x".repeat(20_000_000) + "\"}";
        HttpResponse<String> answer = server.sendAs(token, "POST", "/api/v1/posts", large);
        assertFit(answer, "20 MB");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(AccountServer.json(server.send("GET", "/api/v1/posts?q=Large&count=exact", ""))
                        .get("total")
                        .asInt())
                .isZero();
    }

    private static List<String> bodies(JsonNode schema) {
        String first = schema.path("properties").propertyNames().iterator().next();
        List<String> bodies = new ArrayList<>(List.of(
                "",
                "not json",
                "{",
                "[]",
                "null",
                "17",
                "\"text\"",
                "{\"" + first + "\": ",
                "{'" + first + "': 'x'}",
                "{\"" + first + "\": \"a\", \"" + first + "\": \"b\"}",
                "{\"\\u0000\": 1}",
                "{\"a\": ".repeat(3_000) + "1" + "}".repeat(3_000),
                "[".repeat(100_000),
                "\uFEFF{}x"));
        bodies.add("{" + "\"a\": 1,".repeat(20_000) + "\"b\": 1}");
        return bodies;
    }

    /** The example of each member, but this one's value. */
    private static String bodyWith(JsonNode schema, String member, String value) {
        List<String> members = new ArrayList<>();
        for (var property : schema.path("properties").properties()) {
            if (!property.getKey().equals(member)) {
                members.add("\"" + property.getKey() + "\": " + example(property.getValue()));
            }
        }
        members.add("\"" + member + "\": " + value);
        return "{" + String.join(", ", members) + "}";
    }

    private static String example(JsonNode property) {
        if (property.has("example")) {
            return property.get("example").toString();
        }
        return property.path("items").has("example")
                ? "[" + property.get("items").get("example") + "]"
                : "null";
    }

    private static boolean needsQuestion(Operation operation) {
        return specification.queryOf(operation).stream()
                .anyMatch(parameter -> parameter.name().equals("q") && parameter.required());
    }

    private static String path(Operation operation, String value) {
        return operation.path().replaceAll("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(value));
    }

    private static HttpResponse<String> call(Operation operation, String path, String body) {
        return ENDS_SESSIONS.contains(operation.toString())
                ? server.send(operation.method(), path, body)
                : server.send(operation.method(), path, body, "If-Match", "*", "Authorization", "Bearer " + token);
    }

    /** Not a failure of the server, though a model that is named may not be there; and if it is refused, in a problem document. */
    private static void assertFit(HttpResponse<String> answer, String what) {
        if (!answer.body().contains("\"code\":\"embedder_unavailable\"")) {
            assertThat(answer.statusCode()).as(what + ": " + answer.body()).isLessThan(500);
        }
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(what)
                    .startsWith("application/problem+json");
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.get("detail").asString()).as(what).isNotBlank();
            assertThat(answer.body()).as(what).doesNotContain("Exception", "dev.portfolio", "org.");
        }
    }

    private static void assertNamed(HttpResponse<String> answer, String name) {
        assertThat(answer.statusCode()).as(name + ": " + answer.body()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("errors").toString())
                .contains(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String encodedSegment(String text) {
        return text.isEmpty() ? "%20" : encoded(text).replace("+", "%20").replace(".", "%2e");
    }
}
