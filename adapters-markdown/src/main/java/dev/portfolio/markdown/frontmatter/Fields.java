package dev.portfolio.markdown.frontmatter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a file and their values. Where several keys are asked for, the first that has a value counts. Every refusal is
 * a {@link BadContent} that names the key and its line.
 */
public final class Fields {

    /** For a file that says nothing about itself. */
    public static final Fields NONE = new Fields(List.of());

    private static final Set<String> YES = Set.of("true", "yes", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "0");

    private final Map<String, Field> fields = new LinkedHashMap<>();

    Fields(List<Field> inOrder) {
        for (Field field : inOrder) {
            fields.putIfAbsent(Field.normalised(field.key()), field);
        }
    }

    /** A single value; lists and tables are refused. */
    public @Nullable String text(String... keys) {
        return find(keys)
                .flatMap(field -> Stream.ofNullable(field.text()))
                .findFirst()
                .orElse(null);
    }

    /** A single value; lists and tables are passed over. */
    public @Nullable String textIfScalar(String... keys) {
        return find(keys)
                .flatMap(field -> Stream.ofNullable(field.textIfScalar()))
                .findFirst()
                .orElse(null);
    }

    /** The words of the first of these keys that has any. */
    public List<String> words(String... keys) {
        return find(keys)
                .map(Field::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The words of all these keys. */
    public List<String> allWords(String... keys) {
        List<String> all = new ArrayList<>();
        find(keys).forEach(field -> all.addAll(field.words()));
        return all;
    }

    /** Yes or no; empty where the key has no value. */
    public Optional<Boolean> flag(String key) {
        return find(key)
                .findFirst()
                .flatMap(field -> Optional.ofNullable(field.text()).map(text -> flag(field, text)));
    }

    private static boolean flag(Field field, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) {
            return true;
        }
        if (NO.contains(lower)) {
            return false;
        }
        throw field.bad("'" + text + "' is neither true nor false");
    }

    /** A whole number. */
    public Optional<Integer> wholeNumber(String... keys) {
        return find(keys)
                .flatMap(field -> Stream.ofNullable(field.text()).map(text -> wholeNumber(field, text)))
                .findFirst();
    }

    private static int wholeNumber(Field field, String text) {
        try {
            return text.length() > 20 ? Integer.parseInt(text) : new BigDecimal(text).intValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw field.bad(
                    "'" + text + "' is not a whole number between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE);
        }
    }

    /** A point in time. */
    public Optional<Moment> moment(String... keys) {
        return find(keys)
                .flatMap(field -> Stream.ofNullable(field.text()).map(text -> moment(field, text)))
                .findFirst();
    }

    private static Moment moment(Field field, String text) {
        return Moment.parse(text)
                .orElseThrow(
                        () -> field.bad("'" + text + "' is not a date such as 2024-05-01 or 2024-05-01T10:00:00Z"));
    }

    /** Whether at least one of these keys is there, with or without a value. */
    public boolean hasAny(String... keys) {
        return find(keys).findAny().isPresent();
    }

    /** Where in the file the first of these keys stands, if known. */
    public @Nullable Integer line(String... keys) {
        return find(keys).map(Field::line).findFirst().orElse(null);
    }

    private Stream<Field> find(String... keys) {
        return Stream.of(keys).flatMap(key -> Stream.ofNullable(fields.get(Field.normalised(key))));
    }
}
