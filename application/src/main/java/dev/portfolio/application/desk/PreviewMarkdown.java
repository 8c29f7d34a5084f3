package dev.portfolio.application.desk;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.Markdown;

/** A text as it will look, without its being saved. */
public final class PreviewMarkdown {

    private final Markdown markdown;

    public PreviewMarkdown(Markdown markdown) {
        this.markdown = markdown;
    }

    /** The text. */
    public record Query(Editor by, String markdown) {}

    /** HTML that is safe in any page. */
    public String execute(Query query) {
        return markdown.toSafeHtml(query.markdown());
    }
}
