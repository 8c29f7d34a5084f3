package dev.portfolio.pages;

import dev.portfolio.domain.content.Markdown;
import java.net.URI;
import org.springframework.web.util.HtmlUtils;

/** Markdown that knows headings of the second level, code between fences, and paragraphs. */
final class TextMarkdown implements Markdown {

    @Override
    public String toPlainText(String markdown) {
        return markdown;
    }

    @Override
    public String toSafeHtml(String markdown) {
        StringBuilder html = new StringBuilder();
        for (String block : markdown.split("\n\n", -1)) {
            String text = HtmlUtils.htmlEscape(block);
            if (block.startsWith("## ")) {
                html.append("<h2 id=\"a-heading\">").append(text.substring(3)).append("</h2>");
            } else if (block.startsWith("```java\n")) {
                html.append("<pre><code class=\"language-java\">")
                        .append(text, 8, text.length() - 3)
                        .append("</code></pre>");
            } else {
                html.append("<p>").append(text).append("</p>");
            }
        }
        return html.toString();
    }

    @Override
    public String toSafeHtml(String markdown, URI base) {
        return toSafeHtml(markdown);
    }
}
