package dev.portfolio.domain.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text as a reader sees them: between blanks, without the marks around them. */
public final class Words {

    private static final Pattern WORD = Pattern.compile(
            "[.]?[\\p{L}\\p{M}\\p{N}](?:[^\\s]*[\\p{L}\\p{M}\\p{N}+#])?", Pattern.UNICODE_CHARACTER_CLASS);

    private Words() {}

    /** Each word once, in the order of the text. */
    public static Set<String> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
