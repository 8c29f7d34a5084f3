package dev.portfolio.markdown.content;

import java.util.ArrayList;
import java.util.List;

/** Finds the shortcode tags of a Markdown text, except those in code. */
final class ShortcodeScanner {

    private ShortcodeScanner() {}

    /** Whether a text can hold shortcodes at all; saves the search in most texts. */
    static boolean mayContainShortcodes(String markdown) {
        return markdown.contains("{{<") || markdown.contains("{{%");
    }

    /** The tags in the order of the text; they do not overlap. */
    static List<Shortcode> scan(String markdown, SourceRegions regions) {
        List<Shortcode> found = new ArrayList<>();
        collect(markdown, regions, "{{<", ">}}", found);
        collect(markdown, regions, "{{%", "%}}", found);
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return withoutOverlaps(found);
    }

    private static void collect(
            String markdown, SourceRegions regions, String opening, String closing, List<Shortcode> found) {
        int start = markdown.indexOf(opening);
        while (start >= 0) {
            int end = markdown.indexOf(closing, start + opening.length());
            if (end < 0) {
                return;
            }
            int next = start + opening.length();
            if (!regions.isCode(start) && !regions.isCode(end)) {
                String tag = markdown.substring(next, end);
                next = end + closing.length();
                found.add(ShortcodeArguments.read(tag, start, next));
            }
            start = markdown.indexOf(opening, next);
        }
    }

    private static List<Shortcode> withoutOverlaps(List<Shortcode> sorted) {
        List<Shortcode> kept = new ArrayList<>(sorted.size());
        int end = 0;
        for (Shortcode shortcode : sorted) {
            if (shortcode.start() >= end) {
                kept.add(shortcode);
                end = shortcode.end();
            }
        }
        return kept;
    }
}
