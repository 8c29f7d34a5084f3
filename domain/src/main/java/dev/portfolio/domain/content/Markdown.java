package dev.portfolio.domain.content;

/** Reads Markdown (CommonMark with tables and strikethrough). */
public interface Markdown {

    /** The words a reader sees: no markup, no addresses of links, no HTML; code is kept. Blocks are separated by line breaks. */
    String toPlainText(String markdown);

    /** HTML that is safe in any page: no script, no event handler, no address that runs anything. */
    String toSafeHtml(String markdown);
}
