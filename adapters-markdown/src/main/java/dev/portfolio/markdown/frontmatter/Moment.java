package dev.portfolio.markdown.frontmatter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it: a year, a month, a day, or a day with a time.
 *
 * @param date the day on the writer's calendar; the first one of a year or month
 * @param instant the same as a point in time; without a zone, in UTC
 */
public record Moment(LocalDate date, Instant instant) {

    private static final Pattern FORM =
            Pattern.compile("(?<year>\\d{4})(?:[-/](?<month>\\d{1,2})(?:[-/](?<day>\\d{1,2})"
                    + "(?:(?:[Tt]|\\s+)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
                    + "\\s*(?<zone>[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})$");

    /** Midnight of a day in UTC. */
    public static Moment of(LocalDate date) {
        return new Moment(date, date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** What a text says; empty if it is no date, or one that no calendar has. */
    public static Optional<Moment> parse(String text) {
        String dashed = COMPACT.matcher(text.strip()).replaceFirst("$1-$2-$3");
        Matcher matcher = FORM.matcher(dashed);
        try {
            return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment read(Matcher matcher) {
        LocalDate date = LocalDate.of(
                number(matcher.group("year"), 1), number(matcher.group("month"), 1), number(matcher.group("day"), 1));
        LocalTime time = LocalTime.of(
                number(matcher.group("hour"), 0),
                number(matcher.group("minute"), 0),
                number(matcher.group("second"), 0),
                nanoseconds(matcher.group("fraction")));
        return new Moment(date, date.atTime(time).toInstant(zone(matcher.group("zone"))));
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static int nanoseconds(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static ZoneOffset zone(@Nullable String zone) {
        boolean isOffset = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
        return zone != null && isOffset ? ZoneOffset.of(zone) : ZoneOffset.UTC;
    }
}
