package dev.portfolio.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words by which a text is found: groups of letters and digits in lower case and, besides them, whole names that
 * have punctuation in them, such as {@code sqlite_tmpdir}, {@code c++} and {@code .net}.
 */
final class SearchWords {

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final Pattern WORD = Pattern.compile(LETTER + "+");
    private static final Pattern NAME =
            Pattern.compile("\\.?" + LETTER + "+(?:[^\\s\\p{L}\\p{M}\\p{N}]+" + LETTER + "+)*[+#]*");

    private SearchWords() {}

    static List<String> of(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(
                WORD.matcher(lowerCase).results().map(MatchResult::group).toList());
        NAME.matcher(lowerCase)
                .results()
                .map(MatchResult::group)
                .filter(name -> !WORD.matcher(name).matches())
                .forEach(words::add);
        return words;
    }
}
