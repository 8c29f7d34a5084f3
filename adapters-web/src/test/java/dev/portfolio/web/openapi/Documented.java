package dev.portfolio.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares answers with the schemas of the document; as much of JSON Schema as the document uses. */
final class Documented {

    private Documented() {}

    /** The value has exactly the members of the schema, all that are required, and all of their types. */
    static void assertMatches(JsonNode document, JsonNode reference, JsonNode value, String where) {
        JsonNode schema = resolve(document, reference);
        assertThat(types(schema)).as(where).contains(typeOf(value, types(schema)));
        if (value.isObject()) {
            assertMembers(document, schema, value, where);
        }
        if (value.isArray()) {
            value.forEach(item -> assertMatches(document, schema.get("items"), item, where + "[]"));
        }
        if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(where).contains(value);
        }
    }

    static JsonNode resolve(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static void assertMembers(JsonNode document, JsonNode schema, JsonNode value, String where) {
        Set<String> documented = new TreeSet<>(schema.get("properties").propertyNames());
        assertThat(documented).as(where).containsAll(value.propertyNames());
        schema.get("required")
                .forEach(name -> assertThat(value.has(name.asString()))
                        .as(where + "/" + name)
                        .isTrue());
        for (String name : value.propertyNames()) {
            assertMatches(document, schema.get("properties").get(name), value.get(name), where + "/" + name);
        }
    }

    private static List<String> types(JsonNode schema) {
        List<String> types = new ArrayList<>();
        if (schema.get("type").isArray()) {
            schema.get("type").forEach(type -> types.add(type.asString()));
        } else {
            types.add(schema.get("type").asString());
        }
        return types;
    }

    private static String typeOf(JsonNode value, List<String> allowed) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() && allowed.contains("integer") ? "integer" : "number";
            default -> "unknown";
        };
    }
}
