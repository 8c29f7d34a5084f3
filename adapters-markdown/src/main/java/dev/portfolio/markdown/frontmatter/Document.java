package dev.portfolio.markdown.frontmatter;

/**
 * A content file, taken apart.
 *
 * @param fields what it says about itself
 * @param body the Markdown; empty for a YAML file
 */
public record Document(Fields fields, String body) {

    /**
     * A Markdown file with front matter in YAML, TOML or JSON, or without. {@link BadContent} if the front matter is not
     * closed or not valid.
     *
     * @param text with {@code \n} as line ends
     */
    public static Document ofMarkdown(String text) {
        return FrontMatter.split(text);
    }

    /** A YAML file, which is all front matter. {@link BadContent} if it is not valid, or not a table of keys and values. */
    public static Document ofYaml(String text) {
        Fields fields = YamlFields.read(text, 1)
                .orElseThrow(() ->
                        new BadContent(1, "is YAML, but not a table of keys and values such as 'title: My project'"));
        return new Document(fields, "");
    }
}
