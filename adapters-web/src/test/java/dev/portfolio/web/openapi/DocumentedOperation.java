package dev.portfolio.web.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An operation as an OpenAPI document has it.
 *
 * @param method in upper case
 * @param path with its variables in braces
 */
record DocumentedOperation(JsonNode document, String method, String path, JsonNode description) {

    static List<DocumentedOperation> allOf(JsonNode document) {
        List<DocumentedOperation> operations = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                operations.add(new DocumentedOperation(
                        document, method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
            }
        }
        return operations;
    }

    List<Integer> statuses() {
        return description.get("responses").propertyNames().stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** The path of the items of which this operation names one; empty where it names none. */
    Optional<String> collection() {
        int variable = path.indexOf("/{");
        return variable < 0 ? Optional.empty() : Optional.of(path.substring(0, variable));
    }

    /** For the item with this id, and its first revision. */
    String pathOf(String id) {
        return path.replace("{number}", "1").replaceAll("\\{[^}]*}", id);
    }

    boolean takes(String in, String name) {
        return parameters()
                .anyMatch(parameter -> parameter.get("in").asString().equals(in)
                        && parameter.get("name").asString().equals(name));
    }

    /** The parameters that a query has to have, with their examples. */
    String query() {
        return parameters()
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .map(parameter -> parameter.get("name").asString() + "="
                        + parameter.path("example").asString("word").replace(' ', '+'))
                .reduce("", (query, parameter) -> query + "&" + parameter);
    }

    /** The media type of the body; empty where there is none. */
    Optional<String> mediaType() {
        return content().propertyNames().stream().findFirst();
    }

    /** Whether its body is a form with files. */
    boolean sendsFiles() {
        return mediaType().filter("multipart/form-data"::equals).isPresent();
    }

    /** The body that the examples of its members make; empty where there is none. */
    ObjectNode body() {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        mediaType().ifPresent(type -> {
            JsonNode schema = resolved(content().get(type).get("schema"));
            for (var property : schema.get("properties").properties()) {
                JsonNode example = property.getValue().path("example");
                JsonNode element = property.getValue().at("/items/example");
                if (!example.isMissingNode()) {
                    body.set(property.getKey(), example);
                } else if (!element.isMissingNode()) {
                    body.putArray(property.getKey()).add(element);
                }
            }
        });
        return body;
    }

    private JsonNode content() {
        return description.at("/requestBody/content");
    }

    private Stream<JsonNode> parameters() {
        return StreamSupport.stream(description.path("parameters").spliterator(), false)
                .map(this::resolved);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
