package dev.portfolio.web.openapi;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds real answers against an OpenAPI 3.1 document: was this status, this media type, this body, this header promised? */
public final class OpenApiContract {

    private static final String IRI = "urn:portfolio:openapi";

    /** Headers that a client acts upon: one that comes without having been promised is a gap in the document. */
    private static final Set<String> HEADERS = Set.of(
            "Allow",
            "ETag",
            "Idempotency-Replayed",
            "Link",
            "Location",
            "Retry-After",
            "WWW-Authenticate",
            "X-Request-Id");

    private final JsonNode document;
    private final SchemaRegistry schemas;

    public OpenApiContract(String document) {
        this.document = JsonMapper.shared().readTree(document);
        this.schemas =
                SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(IRI, document)));
    }

    public JsonNode document() {
        return document;
    }

    /** One operation of the document. */
    public record Operation(String method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** The operation that such a request calls; empty where the document has none. */
    public Optional<Operation> operation(String method, String pathAndQuery) {
        String path = pathAndQuery.replaceFirst("[?#].*", "");
        String documented = method.equals("HEAD") ? "GET" : method;
        return document.get("paths").propertyNames().stream()
                .filter(template -> pattern(template).matcher(path).matches())
                .filter(template -> document.get("paths").get(template).has(documented.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingLong(OpenApiContract::variables))
                .map(template -> new Operation(documented, template));
    }

    /** What of this answer the document does not promise; empty where all is as promised. */
    public List<String> differences(Operation operation, int status, HttpHeaders headers, String body) {
        String pointer = "/paths/" + escaped(operation.path()) + "/"
                + operation.method().toLowerCase(Locale.ROOT) + "/responses/" + status;
        if (document.at(pointer).isMissingNode()) {
            return List.of(operation + " may not answer " + status);
        }
        List<String> differences = new ArrayList<>();
        String response = resolved(pointer);
        addHeaders(differences, operation + " " + status, document.at(response), headers);
        if (!body.isEmpty()) {
            addBody(differences, operation + " " + status, response, headers, body);
        }
        return differences;
    }

    /** What is wrong with this value of the schema at that place of the document. */
    public List<String> violations(String pointerOfSchema, String value) {
        return schemas
                .getSchema(SchemaLocation.of(IRI + "#" + pointerOfSchema))
                .validate(
                        value,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The place that the one at this place refers to, or itself. */
    public String resolved(String pointer) {
        JsonNode reference = document.at(pointer).path("$ref");
        return reference.isString() ? resolved(reference.asString().substring(1)) : pointer;
    }

    private void addHeaders(List<String> differences, String where, JsonNode response, HttpHeaders headers) {
        HEADERS.stream()
                .filter(name -> headers.firstValue(name).isPresent())
                .filter(name -> !response.path("headers").has(name))
                .forEach(name -> differences.add(where + " has the header " + name + ", which is not documented"));
    }

    private void addBody(List<String> differences, String where, String response, HttpHeaders headers, String body) {
        String type = headers.firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        String content = response + "/content/" + escaped(type);
        if (document.at(content).isMissingNode()) {
            differences.add(where + " has a body of the type '" + type + "', which is not documented");
        } else if (type.endsWith("json")) {
            violations(resolved(content + "/schema"), body)
                    .forEach(violation -> differences.add(where + ": " + violation));
        }
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        for (String segment : template.substring(1).split("/", -1)) {
            regex.append('/').append(segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment));
        }
        return Pattern.compile(regex.toString());
    }

    private static long variables(String template) {
        return template.chars().filter(character -> character == '{').count();
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
