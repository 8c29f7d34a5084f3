package dev.portfolio.domain.transaction;

import java.util.regex.Pattern;

/**
 * How far the database's log of changes was after a write. Opaque: the database makes it, a caller brings it back, and the
 * database compares it.
 *
 * @param value two groups of up to eight hexadecimal digits with a slash between them
 */
public record WritePosition(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{1,8}/[0-9A-Fa-f]{1,8}");

    /** {@link IllegalArgumentException} when the value cannot be one. */
    public WritePosition {
        if (!canBe(value)) {
            throw new IllegalArgumentException("Not a position in the log of changes.");
        }
    }

    /** Whether this text, from wherever it comes, has the form of one. */
    public static boolean canBe(String text) {
        return FORM.matcher(text).matches();
    }
}
