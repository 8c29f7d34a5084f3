package dev.portfolio.markdown.frontmatter;

import dev.portfolio.markdown.frontmatter.Value.Items;
import dev.portfolio.markdown.frontmatter.Value.Nothing;
import dev.portfolio.markdown.frontmatter.Value.Scalar;
import dev.portfolio.markdown.frontmatter.Value.Table;
import dev.portfolio.markdown.frontmatter.Value.TooDeep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key of front matter with its value.
 *
 * @param key as written in the file
 * @param line where in the file the key stands, from 1, if known
 */
record Field(String key, @Nullable Integer line, Value value) {

    /** Keys are the same whether written as {@code image_url}, {@code image-url}, {@code imageUrl} or {@code Image URL}. */
    static String normalised(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }

    /** The text, null if there is none; a list or table is refused. */
    @Nullable
    String text() {
        return switch (value) {
            case Scalar(String text) -> text.isBlank() ? null : text.strip();
            case Nothing() -> null;
            case Items _ -> throw bad("is a list where a single value is expected");
            case Table _, TooDeep() -> throw bad("is a table where a single value is expected");
        };
    }

    /** The text, null if there is anything else. */
    @Nullable
    String textIfScalar() {
        return value instanceof Scalar ? text() : null;
    }

    /** A list of words, or one text with commas; a table gives the lists of all its keys. */
    List<String> words() {
        return switch (value) {
            case Scalar(String text) -> nonBlank(Stream.of(text.split(",")));
            case Nothing() -> List.of();
            case Items(List<Value> values) -> nonBlank(values.stream().map(this::word));
            case Table(var values) -> {
                List<String> all = new ArrayList<>();
                values.values().forEach(nested -> all.addAll(new Field(key, line, nested).words()));
                yield List.copyOf(all);
            }
            case TooDeep() -> throw bad("is nested too deeply");
        };
    }

    private String word(Value item) {
        return switch (item) {
            case Scalar(String text) -> text;
            case Nothing() -> throw bad("has an empty entry; each entry is a word");
            case Items _, Table _, TooDeep() ->
                throw bad("has an entry that is itself a list or table; each entry is a word");
        };
    }

    private static List<String> nonBlank(Stream<String> words) {
        return words.map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    BadContent bad(String reason) {
        return new BadContent(line, key + ": " + reason);
    }
}
