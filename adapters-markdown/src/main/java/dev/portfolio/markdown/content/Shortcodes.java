package dev.portfolio.markdown.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces the shortcodes of Hugo by Markdown: images by images with their captions, notices by quotations, highlighted code
 * by code blocks, links to pages by their paths. Of every other shortcode the words stay that it shows to readers. Code is
 * left alone.
 */
final class Shortcodes {

    private final String markdown;
    private final SourceRegions regions;
    private final StringBuilder expanded;
    private int position;

    private Shortcodes(String markdown) {
        this.markdown = markdown;
        this.regions = SourceRegions.of(markdown);
        this.expanded = new StringBuilder(markdown.length());
    }

    /** The Markdown text without shortcodes. */
    static String expand(String markdown) {
        return ShortcodeScanner.mayContainShortcodes(markdown) ? new Shortcodes(markdown).expand() : markdown;
    }

    private String expand() {
        List<Shortcode> tags = ShortcodeScanner.scan(markdown, regions);
        int[] partners = partners(tags);
        for (int i = 0; i < tags.size(); i++) {
            Shortcode tag = tags.get(i);
            if (tag.name().equals("highlight") && partners[i] > i) {
                Shortcode end = tags.get(partners[i]);
                replace(tag.start(), end.end(), HighlightMarkup.of(tag, markdown.substring(tag.end(), end.start())));
                i = partners[i];
            } else {
                ShortcodeMarkup markup = new ShortcodeMarkup(markdown, tag, partners[i] >= 0);
                replace(tag.start(), tag.end(), markup.markup(regions.isHtml(tag.start())));
            }
        }
        return expanded.append(markdown, position, markdown.length()).toString();
    }

    private void replace(int start, int end, String markup) {
        expanded.append(markdown, position, start).append(markup);
        position = end;
        if (markup.isEmpty()) {
            dropEmptyEmphasis();
        }
    }

    /** Takes the marks away that would have emphasised what is gone. */
    private void dropEmptyEmphasis() {
        int before = expanded.length();
        int after = position;
        while (before > 0
                && after < markdown.length()
                && isEmphasis(markdown.charAt(after))
                && expanded.charAt(before - 1) == markdown.charAt(after)) {
            before--;
            after++;
        }
        boolean standsAlone = (before == 0 || isEdge(expanded.charAt(before - 1)))
                && (after == markdown.length() || isEdge(markdown.charAt(after)));
        if (standsAlone) {
            expanded.setLength(before);
            position = after;
        }
    }

    private static boolean isEmphasis(char character) {
        return character == '*' || character == '_';
    }

    private static boolean isEdge(char character) {
        return Character.isWhitespace(character) || character == '|';
    }

    /** For each tag the index of the other half of its pair, or -1. */
    private static int[] partners(List<Shortcode> tags) {
        int[] partners = new int[tags.size()];
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            partners[i] = -1;
            Deque<Integer> openers = open.computeIfAbsent(tags.get(i).name(), name -> new ArrayDeque<>());
            if (!tags.get(i).closing()) {
                openers.push(i);
            } else if (!openers.isEmpty()) {
                partners[i] = openers.pop();
                partners[partners[i]] = i;
            }
        }
        return partners;
    }
}
