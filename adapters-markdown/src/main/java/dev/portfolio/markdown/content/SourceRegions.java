package dev.portfolio.markdown.content;

import java.util.BitSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;

/** Which characters of a Markdown text are code, and which are blocks of raw HTML. */
final class SourceRegions extends AbstractVisitor {

    private static final MarkdownParser PARSER = new MarkdownParser(IncludeSourceSpans.BLOCKS_AND_INLINES);

    private final BitSet code = new BitSet();
    private final BitSet html = new BitSet();

    private SourceRegions() {}

    static SourceRegions of(String markdown) {
        SourceRegions regions = new SourceRegions();
        PARSER.parse(markdown).accept(regions);
        return regions;
    }

    boolean isCode(int offset) {
        return code.get(offset);
    }

    boolean isHtml(int offset) {
        return html.get(offset);
    }

    @Override
    public void visit(Code node) {
        mark(code, node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
        mark(code, node);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        mark(code, node);
    }

    @Override
    public void visit(HtmlBlock node) {
        mark(html, node);
    }

    private static void mark(BitSet region, Node node) {
        node.getSourceSpans()
                .forEach(span -> region.set(span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }
}
