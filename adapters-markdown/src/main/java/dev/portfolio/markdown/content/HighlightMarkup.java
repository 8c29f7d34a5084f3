package dev.portfolio.markdown.content;

import java.util.regex.Pattern;

/** The fenced code block that stands in place of a pair of {@code highlight} shortcodes. */
final class HighlightMarkup {

    private static final int SHORTEST_FENCE = 3;
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private HighlightMarkup() {}

    /**
     * @param opening the first tag of the pair, which may name the language
     * @param code what the pair encloses
     */
    static String of(Shortcode opening, String code) {
        int longestRun = BACKTICKS
                .matcher(code)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun + 1));
        String language = opening.argumentOrFirst("lang");
        String start = code.startsWith("\n") ? "" : "\n";
        String end = code.endsWith("\n") ? "" : "\n";
        return "\n\n" + fence + (language == null ? "" : language) + start + code + end + fence + "\n";
    }
}
