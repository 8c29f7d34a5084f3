package dev.portfolio.markdown.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name, taken apart as Jekyll does: {@code 2024-05-01-title}.
 *
 * @param date null where the name has none
 * @param rest the name without the date; the whole name where nothing else would be left
 */
record DatedName(@Nullable LocalDate date, String rest) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[-_ ]+(.*))?", Pattern.DOTALL);

    static DatedName of(String name) {
        Matcher matcher = FORM.matcher(name);
        if (!matcher.matches()) {
            return new DatedName(null, name);
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            String rest = matcher.group(4);
            return new DatedName(date, rest == null || rest.isBlank() ? name : rest);
        } catch (DateTimeException e) {
            return new DatedName(null, name);
        }
    }
}
