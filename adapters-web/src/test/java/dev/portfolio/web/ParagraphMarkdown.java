package dev.portfolio.web;

import dev.portfolio.domain.content.Markdown;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.util.HtmlUtils;

/** Markdown that knows nothing but one paragraph. */
public final class ParagraphMarkdown implements Markdown {

    private final AtomicInteger rendered = new AtomicInteger();

    ParagraphMarkdown() {}

    /** How often it made HTML. */
    public int rendered() {
        return rendered.get();
    }

    @Override
    public String toPlainText(String markdown) {
        return markdown;
    }

    @Override
    public String toSafeHtml(String markdown) {
        rendered.incrementAndGet();
        return "<p>" + HtmlUtils.htmlEscape(markdown) + "</p>";
    }

    @Override
    public String toSafeHtml(String markdown, URI base) {
        return toSafeHtml(markdown) + "<a href=\"" + base + "\"></a>";
    }
}
