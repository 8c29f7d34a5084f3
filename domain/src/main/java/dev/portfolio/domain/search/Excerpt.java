package dev.portfolio.domain.search;

import java.util.regex.Pattern;

/** Makes a passage fit for a line of results. */
public final class Excerpt {

    /** The longest excerpt, the ellipsis included, in UTF-16 units. */
    public static final int MAX_LENGTH = 300;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final char ELLIPSIS = '\u2026';

    private Excerpt() {}

    /** The passage on one line, cut after a word where it is too long; text without blanks is cut after a character. */
    public static String of(String passage) {
        String line = BLANKS.matcher(passage).replaceAll(" ").strip();
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        int blank = line.lastIndexOf(' ', MAX_LENGTH - 1);
        return line.substring(0, blank > MAX_LENGTH / 2 ? blank : endOfCharacter(line)) + ELLIPSIS;
    }

    private static int endOfCharacter(String line) {
        int end = MAX_LENGTH - 1;
        return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }
}
