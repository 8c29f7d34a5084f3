package dev.portfolio.domain.content;

import dev.portfolio.domain.error.Invalid;
import org.jspecify.annotations.Nullable;

/** The rules for text fields: what PostgreSQL can keep, and how long it may be (in UTF-16 units). */
public final class Texts {

    /** A name or title. */
    public static final int TITLE = 300;
    /** A paragraph: description, excerpt. */
    public static final int PARAGRAPH = 5_000;
    /** A Markdown text. */
    public static final int BODY = 5_000_000;
    /** A URL. */
    public static final int URL = 2_000;

    private Texts() {}

    /** The text itself, if it is not blank, fits and can be stored; else {@link Invalid} naming the field. */
    public static String required(String field, String text, int maxLength) {
        if (text.isBlank()) {
            throw new Invalid(field, "is missing or blank");
        }
        return storable(field, text, maxLength);
    }

    /** As {@link #required}, with null allowed. */
    public static @Nullable String optional(String field, @Nullable String text, int maxLength) {
        return text == null ? null : storable(field, text, maxLength);
    }

    private static String storable(String field, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new Invalid(field, "has " + text.length() + " characters; at most " + maxLength + " are allowed");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Invalid(field, "contains a NUL character, which cannot be stored");
        }
        if (hasHalfOfAPair(text)) {
            throw new Invalid(field, "contains half of a surrogate pair, which is not valid Unicode");
        }
        return text;
    }

    private static boolean hasHalfOfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
