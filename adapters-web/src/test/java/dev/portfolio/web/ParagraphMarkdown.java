package dev.portfolio.web;

import dev.portfolio.domain.content.Markdown;
import java.net.URI;
import org.springframework.web.util.HtmlUtils;

/** Markdown that knows nothing but one paragraph. */
final class ParagraphMarkdown implements Markdown {

    @Override
    public String toPlainText(String markdown) {
        return markdown;
    }

    @Override
    public String toSafeHtml(String markdown) {
        return "<p>" + HtmlUtils.htmlEscape(markdown) + "</p>";
    }

    @Override
    public String toSafeHtml(String markdown, URI base) {
        return toSafeHtml(markdown) + "<a href=\"" + base + "\"></a>";
    }
}
