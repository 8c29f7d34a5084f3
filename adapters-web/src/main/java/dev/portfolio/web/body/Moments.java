package dev.portfolio.web.body;

import dev.portfolio.domain.error.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads moments and dates (RFC 3339). */
public final class Moments {

    private Moments() {}

    /** {@link Invalid} when it is none. */
    public static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Invalid("moment", "is not a moment; it has the form 2026-03-01T09:30:00Z");
        }
    }

    /** {@link Invalid} when it is none. */
    public static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Invalid("date", "is not a date; it has the form 2026-03-01");
        }
    }
}
