package dev.portfolio.markdown.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what stands in a shortcode tag: words, and {@code key=value}, quoted or not. */
final class ShortcodeArguments {

    private final String tag;
    private int position;

    private ShortcodeArguments(String tag) {
        this.tag = tag;
    }

    /** The shortcode whose text between the braces is this. */
    static Shortcode read(String tag, int start, int end) {
        String text = tag.strip();
        if (text.startsWith("/*")) {
            return new Shortcode(start, end, "", false, Map.of(), List.of());
        }
        boolean closing = text.startsWith("/");
        return new ShortcodeArguments(closing ? text.substring(1) : text).shortcode(start, end, closing);
    }

    private Shortcode shortcode(int start, int end, boolean closing) {
        Map<String, String> named = new HashMap<>();
        List<String> positional = new ArrayList<>();
        skipBlanks();
        String name = bareWord().toLowerCase(Locale.ROOT);
        for (skipBlanks(); position < tag.length(); skipBlanks()) {
            String word = isQuote(tag.charAt(position)) ? quoted() : bareWord();
            if (position < tag.length() && tag.charAt(position) == '=') {
                position++;
                named.putIfAbsent(word.toLowerCase(Locale.ROOT), value());
            } else if (!word.equals("/")) {
                positional.add(word);
            }
        }
        return new Shortcode(start, end, name, closing, Map.copyOf(named), List.copyOf(positional));
    }

    private String value() {
        skipBlanks();
        if (position == tag.length()) {
            return "";
        }
        return isQuote(tag.charAt(position)) ? quoted() : unquoted();
    }

    private void skipBlanks() {
        while (position < tag.length() && Character.isWhitespace(tag.charAt(position))) {
            position++;
        }
    }

    private String bareWord() {
        int from = position;
        while (position < tag.length()
                && !Character.isWhitespace(tag.charAt(position))
                && tag.charAt(position) != '=') {
            position++;
        }
        if (position == from && position < tag.length()) {
            position++;
        }
        return tag.substring(from, position);
    }

    private String unquoted() {
        int from = position;
        while (position < tag.length() && !Character.isWhitespace(tag.charAt(position))) {
            position++;
        }
        return tag.substring(from, position);
    }

    /** In double quotes a backslash keeps the next character; in backticks everything stands for itself. */
    private String quoted() {
        char quote = tag.charAt(position++);
        StringBuilder value = new StringBuilder();
        while (position < tag.length() && tag.charAt(position) != quote) {
            if (quote == '"' && tag.charAt(position) == '\\' && position + 1 < tag.length()) {
                position++;
            }
            value.append(tag.charAt(position++));
        }
        position++;
        return value.toString();
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '`';
    }
}
