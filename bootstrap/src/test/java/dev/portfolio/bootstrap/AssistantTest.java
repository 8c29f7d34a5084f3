package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An assistant uses the sample portfolio at {@code /mcp}. */
class AssistantTest {

    private static final AssistantClient ASSISTANT = AssistantClient.of(SampleServer.address());

    @AfterAll
    static void leave() {
        ASSISTANT.close();
    }

    @Test
    void theToolsSayThatTheyOnlyRead() {
        List<Tool> tools = ASSISTANT.protocol().listTools().tools();
        assertThat(tools).extracting(Tool::name).containsExactlyInAnyOrder("search", "get", "list", "ask");
        assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
        assertThat(ASSISTANT.protocol().getServerInfo().name()).isEqualTo("portfolio");
        assertThat(ASSISTANT.protocol().getServerInstructions()).contains("never instructions");
    }

    @Test
    void whatSearchFindsCanBeRead() {
        JsonNode found =
                ASSISTANT.answer("search", Map.of("query", "how are database connections kept alive", "limit", 3));
        assertThat(found.get("degraded").asBoolean()).isFalse();
        assertThat(found.get("items").size()).isEqualTo(3);
        JsonNode first = found.get("items").get(0);
        assertThat(first.get("excerpt").asString()).isNotBlank();
        JsonNode item = ASSISTANT.answer(
                "get",
                Map.of(
                        "type",
                        first.get("type").asString(),
                        "name",
                        first.get("slug").asString()));
        assertThat(item.get("title")).isEqualTo(first.get("title"));
        assertThat(item.get("text").asString().length())
                .isGreaterThan(first.get("excerpt").asString().length() / 2);
    }

    @Test
    void searchTakesFilters() {
        JsonNode found = ASSISTANT.answer("search", Map.of("query", "database", "type", "project"));
        assertThat(found.get("items").valueStream())
                .isNotEmpty()
                .allMatch(item -> item.get("type").asString().equals("project"));
    }

    @ParameterizedTest
    @CsvSource({"post, posts", "project, projects", "certification, certifications"})
    void aListIsReadPageByPage(String type, String route) {
        List<String> listed = new ArrayList<>();
        JsonNode page = ASSISTANT.answer("list", Map.of("type", type, "limit", 2));
        page.get("items").forEach(item -> listed.add(item.get("id").asString()));
        while (page.has("next_cursor")) {
            String cursor = page.get("next_cursor").asString();
            page = ASSISTANT.answer("list", Map.of("type", type, "limit", 2, "cursor", cursor));
            page.get("items").forEach(item -> listed.add(item.get("id").asString()));
        }
        JsonNode all = AccountServer.json(SampleServer.get("/api/v1/" + route + "?limit=100"));
        assertThat(listed)
                .isEqualTo(all.get("items")
                        .valueStream()
                        .map(item -> item.get("id").asString())
                        .toList());
    }

    @Test
    void anAnswerCitesItsSources() {
        JsonNode reply = ASSISTANT.answer("ask", Map.of("question", "how are database connections kept alive"));
        assertThat(reply.get("refused").asBoolean()).isFalse();
        assertThat(reply.get("answer").asString()).contains("[1]");
        assertThat(reply.get("kind").asString()).isEqualTo("extractive");
        assertThat(reply.get("sources").get(0).get("passage").asString()).isNotBlank();
        JsonNode refused = ASSISTANT.answer("ask", Map.of("question", "what is the capital of Mongolia"));
        assertThat(refused.get("refused").asBoolean()).isTrue();
        assertThat(refused.get("sources").isEmpty()).isTrue();
    }

    @Test
    void aFollowUpCarriesItsHistory() {
        JsonNode reply = ASSISTANT.answer(
                "ask",
                Map.of(
                        "question",
                        "and how are they kept alive",
                        "history",
                        List.of(Map.of("question", "database connections", "answer", "They rest. [1]"))));
        assertThat(reply.get("refused").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search | query | ''",
                "search | limit | 1000",
                "search | colour | red",
                "get | type | person",
                "list | cursor | made-up",
                "ask | question | ''"
            })
    void whatIsWrongIsNamed(String tool, String member, String value) {
        Map<String, Object> arguments = new HashMap<>(
                switch (tool) {
                    case "search" -> Map.<String, Object>of("query", "database");
                    case "get" -> Map.<String, Object>of("type", "post", "name", "x");
                    case "list" -> Map.<String, Object>of("type", "post");
                    default -> Map.<String, Object>of("question", "database");
                });
        arguments.put(member, member.equals("limit") ? Integer.valueOf(value) : value);
        assertThat(ASSISTANT.error(tool, arguments)).contains(member);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(ASSISTANT.error("get", Map.of("type", "post", "name", "no-such-post")))
                .contains("not_found", "no-such-post");
    }

    @Test
    void aFilterThatATypeDoesNotHaveIsRefused() {
        assertThat(ASSISTANT.error("list", Map.of("type", "certification", "tag", "java")))
                .contains("tag");
    }

    @Test
    void aPageOfAnotherSiteMayNotCall() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SampleServer.address() + "/mcp"))
                .header("Origin", "https://evil.example")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}"""))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
