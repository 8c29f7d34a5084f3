package dev.portfolio.domain.page;

import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the values of a sort field are, and how they are written in a {@link Position}. */
public enum SortValueType {
    /** Compared by code point, after conversion to lower case. */
    TEXT,
    /** ISO-8601 instant. */
    INSTANT,
    /** ISO-8601 date. */
    DATE,
    /** Decimal integer. */
    INTEGER;

    /** Whether the text is a value of this type; dates lie in the years 1 to 9999. */
    public boolean accepts(String text) {
        try {
            return switch (this) {
                case TEXT -> Texts.optional("text", text, Texts.TITLE) != null;
                case INSTANT ->
                    isCommonYear(Instant.parse(text).atZone(ZoneOffset.UTC).getYear());
                case DATE -> isCommonYear(LocalDate.parse(text).getYear());
                case INTEGER -> text.equals(Integer.toString(Integer.parseInt(text)));
            };
        } catch (DateTimeException | NumberFormatException | Invalid e) {
            return false;
        }
    }

    private static boolean isCommonYear(int year) {
        return year >= 1 && year <= 9999;
    }
}
