package dev.portfolio.pages.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day, for people and for programs.
 *
 * @param words as in {@code 5 March 2026}
 * @param iso as in {@code 2026-03-05}
 */
public record ReadableDate(String words, String iso) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    public static ReadableDate of(LocalDate day) {
        return new ReadableDate(WORDS.format(day), day.toString());
    }

    /** The day in UTC. */
    public static ReadableDate of(Instant moment) {
        return of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }
}
