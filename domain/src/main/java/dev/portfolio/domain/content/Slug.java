package dev.portfolio.domain.content;

import dev.portfolio.domain.error.Invalid;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The readable name of an item in a URL: letters and digits of any script in lower case, in groups joined by {@code -},
 * {@code _} or {@code .}; at most {@value #MAX_LENGTH} characters.
 */
public record Slug(String value) {

    public static final int MAX_LENGTH = 200;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-_.]+[\\p{L}\\p{M}\\p{N}]+)*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LATIN_WITH_MARKS = Pattern.compile("(\\p{IsLatin})\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern EDGE_DASHES = Pattern.compile("^-+|[-_.]+$");

    public Slug {
        if (value.length() > MAX_LENGTH
                || !FORM.matcher(value).matches()
                || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new Invalid(
                    "slug",
                    "'" + shortened(value)
                            + "' is not a slug: lower-case letters and digits in groups joined by '-', at most "
                            + MAX_LENGTH + " characters, for example 'connection-pooling'");
        }
    }

    /** The slug that a free text (a title, a file name) suggests; empty where it has neither letter nor digit. */
    public static Optional<Slug> from(String text) {
        String decomposed = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD);
        String plain = LATIN_WITH_MARKS.matcher(decomposed).replaceAll("$1");
        String recomposed = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String dashed = trimDashes(SEPARATORS.matcher(recomposed).replaceAll("-"));
        String fitting = dashed.length() <= MAX_LENGTH ? dashed : trimDashes(cut(dashed, MAX_LENGTH));
        return FORM.matcher(fitting).matches() ? Optional.of(new Slug(fitting)) : Optional.empty();
    }

    /**
     * The slug somebody chooses for an item: {@link Invalid} also for one that has the form of an id, and so could never be
     * asked for.
     */
    public static Slug chosen(String text) {
        if (SlugOrId.UUID_FORM.matcher(text).matches()) {
            throw new Invalid("slug", "'" + text + "' has the form of an id, and would be taken for one");
        }
        return new Slug(text);
    }

    /**
     * The first of {@code slug-2}, {@code slug-3} and so on, up to {@code slug-100}, that is free.
     *
     * @param free whether a slug is
     */
    public Optional<Slug> numbered(Predicate<Slug> free) {
        return IntStream.rangeClosed(2, 100)
                .mapToObj(this::numbered)
                .filter(free)
                .findFirst();
    }

    private Slug numbered(int number) {
        String suffix = "-" + number;
        int room = MAX_LENGTH - suffix.length();
        return new Slug(trimDashes(value.length() <= room ? value : cut(value, room)) + suffix);
    }

    private static String trimDashes(String text) {
        return EDGE_DASHES.matcher(text).replaceAll("");
    }

    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    @Override
    public String toString() {
        return value;
    }
}
