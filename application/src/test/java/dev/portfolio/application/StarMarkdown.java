package dev.portfolio.application;

import dev.portfolio.domain.content.Markdown;

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
}
