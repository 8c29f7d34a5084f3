package dev.portfolio.markdown.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the metadata at the top of a Markdown file, and tells it from a text that begins with a thematic break. */
final class FrontMatter {

    private static final Pattern YAML_OPENING = Pattern.compile("---[ \\t]*(?:\\n|\\z)");
    private static final Pattern YAML_CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern YAML_KEY = Pattern.compile("[ \\t]*[\"']?[\\w-]+[\"']?[ \\t]*:");
    /** A key in lower case, or two lines of keys: 'Note: mind the gap' may well begin a text. */
    private static final Pattern YAML_KEYS =
            Pattern.compile("(?:[a-z][\\w-]*|[\\w-]+:.*\\n[\\w-]+)[ \\t]*:(?:\\s|\\z)");

    private static final Pattern TOML_OPENING = Pattern.compile("\\+\\+\\+[ \\t]*(?:\\n|\\z)");
    private static final Pattern TOML_CLOSING = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*$");
    private static final Pattern TOML_KEY = Pattern.compile("[\"'\\w.-]+[ \\t]*=");
    private static final Pattern JSON_OPENING = Pattern.compile("\\{\\s*[\"}]");

    private final String text;

    private FrontMatter(String text) {
        this.text = text;
    }

    /** The file taken apart; all body where it has no front matter. */
    static Document split(String text) {
        FrontMatter frontMatter = new FrontMatter(text);
        return frontMatter
                .yaml()
                .or(frontMatter::toml)
                .or(frontMatter::json)
                .orElseGet(() -> new Document(Fields.NONE, text));
    }

    private Optional<Document> yaml() {
        Matcher opening = YAML_OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        int start = opening.end();
        Matcher closing = YAML_CLOSING.matcher(text);
        if (!closing.find(start)) {
            return noneUnless(begins(YAML_KEYS, start), "---");
        }
        boolean isMeant = begins(YAML_KEY, firstStatement(start));
        try {
            Optional<Fields> fields = YamlFields.read(text.substring(start, closing.start()), 2);
            if (fields.isEmpty() && isMeant) {
                throw new BadContent(2, "not valid YAML: a key is followed by ': ', with a blank");
            }
            return fields.map(found -> document(found, closing.end()));
        } catch (BadContent e) {
            if (isMeant) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Optional<Document> toml() {
        Matcher opening = TOML_OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        int start = opening.end();
        Matcher closing = TOML_CLOSING.matcher(text);
        if (!closing.find(start)) {
            return noneUnless(begins(TOML_KEY, firstStatement(start)), "+++");
        }
        return Optional.of(document(TomlFields.read(text.substring(start, closing.start()), 2), closing.end()));
    }

    private Optional<Document> json() {
        if (!JSON_OPENING.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        int end = JsonBlock.end(text);
        if (end < 0) {
            return noneUnless(true, "}");
        }
        // YAML takes no tabs for indentation; in JSON they stand between values only.
        String json = text.substring(0, end).replace('\t', ' ');
        return YamlFields.read(json, 1).map(fields -> document(fields, end));
    }

    private boolean begins(Pattern pattern, int start) {
        return pattern.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Where the first line begins that is neither blank nor a comment. */
    private int firstStatement(int start) {
        int line = start;
        while (line < text.length() && isBlankOrComment(line)) {
            int end = text.indexOf('\n', line);
            line = end < 0 ? text.length() : end + 1;
        }
        return line;
    }

    private boolean isBlankOrComment(int line) {
        int first = line;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        return first == text.length() || text.charAt(first) == '#' || text.charAt(first) == '\n';
    }

    private static Optional<Document> noneUnless(boolean isFrontMatter, String closing) {
        if (isFrontMatter) {
            throw new BadContent(1, "the front matter that begins here is never closed by '" + closing + "'");
        }
        return Optional.empty();
    }

    /** The blank lines after front matter belong to neither. */
    private Document document(Fields fields, int end) {
        int bodyStart = end;
        int firstLetter = end;
        while (firstLetter < text.length() && Character.isWhitespace(text.charAt(firstLetter))) {
            firstLetter++;
            if (text.charAt(firstLetter - 1) == '\n') {
                bodyStart = firstLetter;
            }
        }
        return new Document(fields, text.substring(bodyStart));
    }
}
