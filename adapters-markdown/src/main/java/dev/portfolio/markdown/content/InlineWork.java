package dev.portfolio.markdown.content;

import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * Estimates the work of finding emphasis and links. In the parser it grows with the square of the number of marks in one
 * paragraph once their nesting reaches its limit.
 */
final class InlineWork {

    /** Takes about a second; a single paragraph would need 14,000 marks, no book has that. */
    private static final long LIMIT = 200_000_000;

    private static final int MAX_OPEN_BLOCKS = 100;

    private long work;

    private InlineWork() {}

    static boolean isTooMuch(String markdown) {
        long marks = marks(markdown);
        if (marks * marks <= LIMIT) {
            return false;
        }
        InlineWork counted = new InlineWork();
        Parser.builder()
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .inlineParserFactory(context -> (lines, node) -> counted.add(lines))
                .build()
                .parse(markdown);
        return counted.work > LIMIT;
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
