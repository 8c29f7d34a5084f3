package dev.portfolio.markdown.content;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * Estimates the work of finding emphasis and links. In the parser it grows with the square of the number of marks in one
 * paragraph once their nesting reaches its limit.
 */
final class InlineWork {

    /** Takes about a second; a single paragraph would need 14,000 marks, no book has that. */
    private static final long LIMIT = 200_000_000;

    private long work;

    private InlineWork() {}

    /** Whether the paragraphs and table cells of a text together are too much. */
    static boolean isTooMuch(String markdown) {
        long marks = marks(markdown);
        return marks * marks > LIMIT && count(markdown, MarkdownParser.EXTENSIONS) > LIMIT;
    }

    private static long count(String markdown, List<Extension> extensions) {
        InlineWork counted = new InlineWork();
        Parser parser = Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(MarkdownParser.MAX_OPEN_BLOCKS)
                .inlineParserFactory(context -> (lines, node) -> counted.add(lines))
                .build();
        try {
            parser.parse(markdown);
            return counted.work;
        } catch (IllegalArgumentException tooManyTableCells) {
            return count(markdown, List.of());
        }
    }

    private void add(SourceLines paragraph) {
        long marks = marks(paragraph.getContent());
        work += marks * marks;
    }

    private static long marks(String text) {
        return text.chars()
                .filter(character -> character == '*' || character == '_' || character == '~' || character == '[')
                .count();
    }
}
