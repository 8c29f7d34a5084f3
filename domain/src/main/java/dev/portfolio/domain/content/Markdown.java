package dev.portfolio.domain.content;

import java.net.URI;

/** Reads Markdown (CommonMark with tables and strikethrough). */
public interface Markdown {

    /** The words a reader sees: no markup, no addresses of links, no HTML; code is kept. Blocks are separated by line breaks. */
    String toPlainText(String markdown);

    /** HTML that is safe in any page: no script, no event handler, no address that runs anything. */
    String toSafeHtml(String markdown);

    /**
     * The same with every address in it absolute, to be read in another place.
     *
     * @param base the absolute address that relative ones are relative to
     */
    String toSafeHtml(String markdown, URI base);
}
