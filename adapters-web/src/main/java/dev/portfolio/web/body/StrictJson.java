package dev.portfolio.web.body;

import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON (RFC 8259) and nothing but: no member twice, nothing after the value, no depth without an end. */
final class StrictJson {

    /** Deeper than anything that is understood here. */
    static final int MAX_DEPTH = 20;

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(2 * Texts.BODY)
                            .build())
                    .build())
            .build();

    private StrictJson() {}

    /** {@link Invalid} with a JSON pointer to where it is not JSON, or not an object. */
    static ObjectNode object(byte[] bytes) {
        JsonNode value = value(bytes);
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw new Invalid("", "has to be a JSON object, that is {...}");
    }

    private static JsonNode value(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            return value(parser);
        }
    }

    private static JsonNode value(JsonParser parser) {
        try {
            JsonNode value = JSON.readTree(parser);
            if (parser.nextToken() != null) {
                throw new Invalid("", "is followed by something else; allowed is one JSON object");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new Invalid(
                    pointer(parser),
                    "is too deep, too long or too large: allowed are " + MAX_DEPTH + " levels, numbers of "
                            + LONGEST_NUMBER + " digits and names of " + LONGEST_NAME + " characters");
        } catch (JacksonException e) {
            throw new Invalid(pointer(parser), "is not JSON" + place(e) + ": " + reason(e));
        }
    }

    /** What the parser says without naming classes or repeating the text. */
    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return message.startsWith("Duplicate")
                ? "a member comes twice"
                : "a value, a comma or a bracket is not as it has to be";
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " in line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
