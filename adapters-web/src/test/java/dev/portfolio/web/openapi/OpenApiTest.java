package dev.portfolio.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.web.WebTest;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

final class OpenApiTest extends WebTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode document() {
        return get("/openapi.json").assertOk().json();
    }

    @Test
    void isOpenApi31AndNamesNoHost() {
        JsonNode document = document();
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.get("info").get("title").asString()).isEqualTo("Portfolio");
        assertThat(document.get("servers")).hasSize(1);
        assertThat(document.get("servers").get(0).get("url").asString()).isEqualTo("/");
        assertThat(document.toString()).doesNotContain("localhost", "dev.portfolio");
    }

    @Test
    void documentsEveryRouteAndNoOther() {
        Set<String> routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(document().get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyOperationIsDescribedAndDocumentsItsErrors() {
        JsonNode document = document();
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                assertDescribed(document, operation);
            }
            if (path.has("get")) {
                assertThat(path.at("/get/responses").propertyNames()).contains("200");
            }
        }
        Collection<String> ofLists =
                document.at("/paths/~1api~1v1~1posts/get/responses").propertyNames();
        assertThat(ofLists).contains("304", "403").doesNotContain("404");
        Collection<String> ofItems = document.at("/paths/~1api~1v1~1posts~1{slug_or_id}/get/responses")
                .propertyNames();
        assertThat(ofItems).contains("301", "304", "404").doesNotContain("403");
        Collection<String> ofAccounts =
                document.at("/paths/~1api~1v1~1users/get/responses").propertyNames();
        assertThat(ofAccounts).contains("403").doesNotContain("304");
    }

    private static void assertDescribed(JsonNode document, JsonNode operation) {
        assertThat(operation.get("operationId").asString()).isNotBlank();
        assertThat(operation.get("summary").asString()).isNotBlank();
        assertThat(operation.get("responses").propertyNames()).contains("400", "401", "406", "500", "503");
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode resolved = resolved(document, parameter);
            assertThat(resolved.get("description").asString()).isNotBlank();
            assertThat(resolved.get("schema").get("type").isString())
                    .as(resolved.toString())
                    .isTrue();
        }
    }

    @Test
    void everyExampleIsOneOfItsSchema() {
        OpenApiContract contract = new OpenApiContract(get("/openapi.json").body());
        JsonNode schemas = contract.document().at("/components/schemas");
        for (String name : schemas.propertyNames()) {
            for (var property : schemas.get(name).path("properties").properties()) {
                if (property.getValue().has("example")) {
                    String pointer = "/components/schemas/" + name + "/properties/" + property.getKey();
                    assertThat(contract.violations(
                                    pointer, property.getValue().get("example").toString()))
                            .as(pointer)
                            .isEmpty();
                }
            }
        }
        for (JsonNode response : contract.document().at("/components/responses")) {
            JsonNode example = response.at("/content/application~1problem+json/example");
            assertThat(contract.violations("/components/schemas/Problem", example.toString()))
                    .isEmpty();
        }
    }

    @Test
    void anAnswerThatIsNotAsDocumentedIsFound() {
        OpenApiContract contract = new OpenApiContract(get("/openapi.json").body());
        OpenApiContract.Operation list =
                contract.operation("GET", "/api/v1/posts?limit=1").orElseThrow();
        HttpHeaders json = HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (_, _) -> true);
        HttpHeaders unknown = HttpHeaders.of(Map.of("Location", List.of("/elsewhere")), (_, _) -> true);
        assertThat(contract.differences(list, 200, json, "{\"items\": [], \"next_cursor\": null}"))
                .isEmpty();
        assertThat(contract.differences(list, 200, json, "{\"items\": []}")).isNotEmpty();
        assertThat(contract.differences(list, 200, json, "{\"items\": [{}], \"next_cursor\": null}"))
                .isNotEmpty();
        assertThat(contract.differences(list, 200, json, "{\"items\": [], \"next_cursor\": 1}"))
                .isNotEmpty();
        assertThat(contract.differences(list, 418, json, "")).isNotEmpty();
        assertThat(contract.differences(list, 200, unknown, "{}")).hasSize(2);
    }

    @Test
    void documentedChoicesAreTheRealOnes() {
        JsonNode document = document();
        for (String path : List.of("/api/v1/posts", "/api/v1/projects", "/api/v1/certifications", "/api/v1/search")) {
            for (JsonNode parameter : document.get("paths").get(path).at("/get/parameters")) {
                JsonNode values = parameter.path("schema").path("enum");
                if (values.isArray() && !parameter.get("name").asString().equals("status")) {
                    assertChoices(path, parameter.get("name").asString(), strings(values));
                }
            }
        }
    }

    private void assertChoices(String path, String name, List<String> values) {
        String question = path.endsWith("search") ? "q=a&" : "";
        for (String value : values) {
            get(path + "?" + question + name + "=" + value).assertOk();
        }
        String detail = get(path + "?" + question + name + "=other")
                .assertInvalid(name)
                .json()
                .get("detail")
                .asString();
        assertThat(detail).endsWith("allowed: " + String.join(", ", values));
    }

    @Test
    void documentedMembersAreTheRealOnes() {
        JsonNode schemas = document().at("/components/schemas");
        Map.of("posts", "Post", "projects", "Project", "certifications", "Certification")
                .forEach((list, type) -> {
                    String detail = write("POST", "/api/v1/" + list, "{\"none\": 1}")
                            .json()
                            .get("detail")
                            .asString();
                    String[] allowed = detail.replaceFirst(".*allowed: ", "").split(", ");
                    for (String schema : List.of(type + "Input", type + "Patch")) {
                        assertThat(schemas.get(schema).get("properties").propertyNames())
                                .containsExactlyInAnyOrder(allowed);
                    }
                    assertThat(schemas.get(type + "Patch").has("required")).isFalse();
                });
    }

    private static JsonNode resolved(JsonNode document, JsonNode parameter) {
        return parameter.has("$ref")
                ? document.at(parameter.get("$ref").asString().substring(1))
                : parameter;
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
