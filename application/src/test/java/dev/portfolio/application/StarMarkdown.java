package dev.portfolio.application;

import dev.portfolio.domain.content.Markdown;
import java.net.URI;

/** Markdown that knows nothing but stars around words and one paragraph. */
public final class StarMarkdown implements Markdown {

    @Override
    public String toPlainText(String markdown) {
        return markdown.replace("*", "");
    }

    @Override
    public String toSafeHtml(String markdown) {
        return "<p>" + toPlainText(markdown) + "</p>";
    }

    @Override
    public String toSafeHtml(String markdown, URI base) {
        return toSafeHtml(markdown) + "<a href=\"" + base + "\"></a>";
    }
}
