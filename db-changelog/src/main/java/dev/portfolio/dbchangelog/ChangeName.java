package dev.portfolio.dbchangelog;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a change is called without its number: lower-case words joined by dashes.
 *
 * @param text for example {@code add-featured-column-to-posts}
 */
record ChangeName(String text) {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");

    /**
     * The name as a person gives it, with dashes or underscores.
     *
     * @throws IllegalArgumentException when it has another form; the message tells a right one
     */
    static ChangeName parse(String given) {
        if (!FORM.matcher(given).matches()) {
            throw new IllegalArgumentException(
                    "'" + given + "' is no name for a change: it is lower-case words joined by - or _, as in "
                            + example(given) + ".");
        }
        if (given.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The name has " + given.length() + " characters, more than " + LONGEST + ".");
        }
        return new ChangeName(given.replace('_', '-'));
    }

    private static String example(String given) {
        String near = given.replaceFirst("\\.sql$", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[0-9-]+|-+$", "");
        return FORM.matcher(near).matches() && near.length() <= LONGEST ? near : "add_featured_column_to_posts";
    }
}
