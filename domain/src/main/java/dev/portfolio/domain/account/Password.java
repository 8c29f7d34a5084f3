package dev.portfolio.domain.account;

import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;

/** A password as somebody types it, never shown again. Its length is bounded, since hashing takes time for each character. */
public record Password(String value) {

    /** The fewest characters (code points) of a new password. Old ones may be shorter. */
    public static final int MIN_LENGTH = 12;
    /** The most characters (code points) of any password. */
    public static final int MAX_LENGTH = 128;

    private static final int MOST_UNITS_OF_A_CHARACTER = 2;

    public Password {
        check("password", value);
    }

    /** A password that is to be compared with a known one; {@link Invalid} naming the field when it cannot be one. */
    public static Password given(String field, String text) {
        check(field, text);
        return new Password(text);
    }

    /** A new password of the account with this address; {@link Invalid} naming the field when it is too easily guessed. */
    public static Password chosen(String field, String text, Email owner) {
        check(field, text);
        int length = length(text);
        if (length < MIN_LENGTH) {
            throw new Invalid(field, "has " + length + " characters; at least " + MIN_LENGTH + " are needed");
        }
        if (text.strip().equalsIgnoreCase(owner.value())) {
            throw new Invalid(field, "is the email address; anything but that is needed");
        }
        if (text.codePoints().distinct().count() == 1) {
            throw new Invalid(field, "is one character again and again; more than one is needed");
        }
        return new Password(text);
    }

    private static void check(String field, String text) {
        if (text.isEmpty()) {
            throw new Invalid(field, "is missing or empty");
        }
        if (length(text) > MAX_LENGTH) {
            throw new Invalid(field, "has " + length(text) + " characters; at most " + MAX_LENGTH + " are allowed");
        }
        Texts.optional(field, text, MAX_LENGTH * MOST_UNITS_OF_A_CHARACTER);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "Password[not shown]";
    }
}
