package dev.portfolio.markdown.content;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses CommonMark with tables and strikethrough in bounded time and depth. Texts made to exhaust a parser lose markup, never
 * words: what nests deeper than anyone writes is text, and a text with absurdly many marks is taken without emphasis and links.
 */
final class MarkdownParser {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create());

    /** Blocks in blocks, such as quotations and lists. */
    static final int MAX_OPEN_BLOCKS = 100;
    /** Inlines in inlines, such as emphasis and images. */
    private static final int MAX_INLINE_NESTING = 100;

    private final Parser everything;
    private final Parser withoutTables;
    private final Parser blocks;

    /**
     * @param sourceSpans whether the nodes are to know where in the text they stand
     */
    MarkdownParser(IncludeSourceSpans sourceSpans) {
        this.everything = limited(sourceSpans).extensions(EXTENSIONS).build();
        this.withoutTables = limited(sourceSpans).build();
        this.blocks = limited(sourceSpans)
                .inlineParserFactory(context -> (lines, node) -> node.appendChild(new Text(lines.getContent())))
                .build();
    }

    private static Parser.Builder limited(IncludeSourceSpans sourceSpans) {
        return Parser.builder()
                .includeSourceSpans(sourceSpans)
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .maxInlineNesting(MAX_INLINE_NESTING)
                .postProcessor(new AddressLimit());
    }

    Node parse(String markdown) {
        if (InlineWork.isTooMuch(markdown)) {
            return blocks.parse(markdown);
        }
        try {
            return everything.parse(markdown);
        } catch (IllegalArgumentException tooManyTableCells) {
            return withoutTables.parse(markdown);
        }
    }
}
