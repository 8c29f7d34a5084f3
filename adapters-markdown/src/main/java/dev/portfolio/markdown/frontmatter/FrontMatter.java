package dev.portfolio.markdown.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the metadata at the top of a Markdown file, and tells it from a text that begins with a thematic break. */
final class FrontMatter {

    private static final Pattern YAML_OPENING = Pattern.compile("---[ \\t]*(?:\\n|\\z)");
    private static final Pattern YAML_CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern YAML_KEY =
            Pattern.compile("(?:[ \\t]*(?:#.*)?\\n)*[\"']?[\\w-]+[\"']?[ \\t]*:(?:[ \\t].*)?(?:\\n|\\z)");
    private static final Pattern TOML_OPENING = Pattern.compile("\\+\\+\\+[ \\t]*(?:\\n|\\z)");
    private static final Pattern TOML_CLOSING = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*$");
    private static final Pattern TOML_KEY = Pattern.compile("(?:[ \\t]*(?:#.*)?\\n)*[\"'\\w.-]+[ \\t]*=");
    private static final Pattern JSON_OPENING = Pattern.compile("\\{\\s*[\"}]");
    private static final Pattern LEADING_BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");

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
        boolean hasKey = YAML_KEY.matcher(text).region(start, text.length()).lookingAt();
        Matcher closing = YAML_CLOSING.matcher(text);
        if (!closing.find(start)) {
            return noneUnless(hasKey && isNotBlank(start), "---");
        }
        try {
            return YamlFields.read(text.substring(start, closing.start()), 2)
                    .map(fields -> document(fields, closing.end()));
        } catch (BadContent e) {
            if (hasKey) {
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
            return noneUnless(
                    TOML_KEY.matcher(text).region(start, text.length()).lookingAt(), "+++");
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

    private boolean isNotBlank(int start) {
        return start < text.length() && !Character.isWhitespace(text.charAt(start));
    }

    private static Optional<Document> noneUnless(boolean isFrontMatter, String closing) {
        if (isFrontMatter) {
            throw new BadContent(1, "the front matter that begins here is never closed by '" + closing + "'");
        }
        return Optional.empty();
    }

    private Document document(Fields fields, int bodyStart) {
        String body = text.substring(bodyStart);
        String afterLineEnd = body.startsWith("\n") ? body.substring(1) : body;
        return new Document(fields, LEADING_BLANK_LINES.matcher(afterLineEnd).replaceFirst(""));
    }
}
