package dev.portfolio.domain.search;

/** Makes a passage fit for a line of results. */
public final class Excerpt {

    /** The longest excerpt, the ellipsis included, in UTF-16 units. */
    public static final int MAX_LENGTH = 300;

    private static final char ELLIPSIS = '\u2026';

    private Excerpt() {}

    /** The passage on one line, cut after a word where it is too long; text without blanks is cut after a character. */
    public static String of(String passage) {
        String line = beginningOf(passage);
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        int blank = line.lastIndexOf(' ', MAX_LENGTH - 1);
        return line.substring(0, blank > MAX_LENGTH / 2 ? blank : endOfCharacter(line)) + ELLIPSIS;
    }

    /** On one line, with single blanks, as far as it can matter. */
    private static String beginningOf(String passage) {
        StringBuilder line = new StringBuilder(MAX_LENGTH + 2);
        boolean blank = false;
        for (int i = 0; i < passage.length() && line.length() <= MAX_LENGTH; i++) {
            char next = passage.charAt(i);
            if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
                blank = !line.isEmpty();
            } else {
                line.append(blank ? " " : "").append(next);
                blank = false;
            }
        }
        return line.toString();
    }

    private static int endOfCharacter(String line) {
        int end = MAX_LENGTH - 1;
        return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }
}
