package dev.portfolio.domain.content;

import dev.portfolio.domain.error.Invalid;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The tags or the technologies of an item, in the order given, without blanks at the ends and without repetition. Compared
 * as written; at most {@value #MAX_COUNT} of at most {@value #MAX_LENGTH} characters each.
 */
public record Labels(List<String> values) {

    public static final int MAX_COUNT = 50;
    public static final int MAX_LENGTH = 100;
    public static final Labels NONE = new Labels(List.of());

    public Labels {
        LinkedHashSet<String> distinct = new LinkedHashSet<>();
        for (String value : values) {
            distinct.add(checked(value));
        }
        if (distinct.size() > MAX_COUNT) {
            throw new Invalid("tags", "has " + distinct.size() + " entries; at most " + MAX_COUNT + " are allowed");
        }
        values = List.copyOf(distinct);
    }

    public static Labels of(String... values) {
        return new Labels(List.of(values));
    }

    public boolean contains(String label) {
        return values.contains(label);
    }

    private static String checked(String value) {
        String text = Texts.required("tags", value, MAX_LENGTH).strip();
        return text;
    }
}
