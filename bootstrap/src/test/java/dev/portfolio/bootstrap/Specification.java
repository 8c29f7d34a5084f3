package dev.portfolio.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document of a running server, as tests walk through it. */
record Specification(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static Specification of(AccountServer server) {
        return new Specification(AccountServer.json(server.send("GET", "/openapi.json", "")));
    }

    /**
     * One operation.
     *
     * @param method in upper case
     * @param path with its variables in braces
     */
    record Operation(String method, String path, JsonNode description) {

        /** The names of the path's variables. */
        List<String> variables() {
            return Stream.of(path.split("/"))
                    .filter(segment -> segment.startsWith("{"))
                    .map(segment -> segment.substring(1, segment.length() - 1))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A parameter of a query. */
    record QueryParameter(String name, List<String> choices, boolean required) {}

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(
                            new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    List<QueryParameter> queryOf(Operation operation) {
        return stream(operation.description().path("parameters"))
                .map(this::resolved)
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> new QueryParameter(
                        parameter.get("name").asString(),
                        stream(parameter.path("schema").path("enum"))
                                .map(JsonNode::asString)
                                .toList(),
                        parameter.path("required").asBoolean(false)))
                .toList();
    }

    /** The schema of the operation's JSON body, and its media type. */
    Optional<Body> bodyOf(Operation operation) {
        return resolved(operation.description().path("requestBody")).path("content").properties().stream()
                .filter(content -> content.getKey().endsWith("json"))
                .map(content ->
                        new Body(content.getKey(), resolved(content.getValue().path("schema"))))
                .findFirst();
    }

    /** A JSON body. */
    record Body(String mediaType, JsonNode schema) {}

    JsonNode resolved(JsonNode node) {
        @Nullable JsonNode reference = node.get("$ref");
        return reference == null ? node : document.at(reference.asString().substring(1));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
