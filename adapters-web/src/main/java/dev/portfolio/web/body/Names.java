package dev.portfolio.web.body;

import tools.jackson.databind.JsonNode;

/** How errors speak of what a client sent. */
final class Names {

    private static final int CODE_POINTS = 40;

    private Names() {}

    /** What a value is. */
    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case NULL -> "null";
            case STRING, BINARY -> "a text";
            case MISSING -> "missing";
        };
    }

    /** The name of a member, not longer than anybody wants to read. */
    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= CODE_POINTS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, CODE_POINTS)) + "...";
    }
}
