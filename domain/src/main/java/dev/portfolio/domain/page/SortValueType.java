package dev.portfolio.domain.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

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

    /** Whether the text is a value of this type. */
    public boolean accepts(String text) {
        try {
            switch (this) {
                case TEXT -> {}
                case INSTANT -> Instant.parse(text);
                case DATE -> LocalDate.parse(text);
                case INTEGER -> Integer.parseInt(text);
            }
            return true;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }
}
