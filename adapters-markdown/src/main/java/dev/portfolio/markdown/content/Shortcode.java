package dev.portfolio.markdown.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One shortcode tag, such as <code>{{&lt;img src="a.png" alt="A"&gt;}}</code>.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param name in lower case; empty for a comment
 * @param closing whether it closes a pair, as in <code>{{&lt;/notice&gt;}}</code>
 */
record Shortcode(int start, int end, String name, boolean closing, Map<String, String> named, List<String> positional) {

    /** The named argument, if it is there and not blank. */
    @Nullable
    String argument(String key) {
        String value = named.get(key);
        return value == null || value.isBlank() ? null : value;
    }

    /** The named argument, else the first one without a name. */
    @Nullable
    String argumentOrFirst(String key) {
        String value = argument(key);
        return value != null || positional.isEmpty() ? value : positional.getFirst();
    }

    /** What it says to readers, apart from what it encloses: its caption, title and alternative text. */
    List<String> words() {
        return Stream.of("title", "caption", "alt")
                .flatMap(key -> Stream.ofNullable(argument(key)))
                .distinct()
                .toList();
    }
}
