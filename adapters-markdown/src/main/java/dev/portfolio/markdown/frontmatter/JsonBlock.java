package dev.portfolio.markdown.frontmatter;

/** Finds where a JSON object at the beginning of a text ends. */
final class JsonBlock {

    private JsonBlock() {}

    /** The offset after the brace that closes the first one, or -1. */
    static int end(String text) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (inString) {
                if (character == '\\') {
                    i++;
                }
                inString = character != '"';
            } else if (character == '"') {
                inString = true;
            } else if (character == '{') {
                depth++;
            } else if (character == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
