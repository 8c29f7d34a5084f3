package dev.portfolio.markdown.content;

import dev.portfolio.domain.content.Markdown;
import java.net.URI;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.Handler;
import org.owasp.html.HtmlStreamRenderer;

/**
 * CommonMark with tables and strikethrough. Shortcodes of the site generator Hugo become what they stand for: images,
 * quotations, code; of all others only the words meant for readers stay. Both results come from the same sanitised HTML, so
 * that the plain text never holds more than what a reader of the page sees.
 *
 * <p>Safe for use by several threads, and for input by strangers: nesting is limited, so that neither the stack nor time runs
 * out on hostile texts.
 */
public final class CommonMarkMarkdown implements Markdown {

    private final MarkdownParser parser = new MarkdownParser(IncludeSourceSpans.NONE);
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(MarkdownParser.EXTENSIONS)
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> new HeadingIds())
            .build();

    @Override
    public String toPlainText(String markdown) {
        return VisibleText.of(render(markdown));
    }

    @Override
    public String toSafeHtml(String markdown) {
        return SafeHtml.of(render(markdown));
    }

    @Override
    public String toSafeHtml(String markdown, URI base) {
        StringBuilder html = new StringBuilder();
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
        SafeHtml.read(render(markdown), new AbsoluteLinks(renderer, base));
        return html.toString();
    }

    private String render(String markdown) {
        return renderer.render(parser.parse(Shortcodes.expand(markdown)));
    }
}
