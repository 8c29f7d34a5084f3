package dev.portfolio.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words by which a text is found: groups of letters and digits in lower case and, besides them, whole names that
 * have punctuation in them, such as {@code sqlite_tmpdir}, {@code c++} and {@code .net}; pairs of characters in scripts
 * that have no blanks between words.
 */
final class SearchWords {

    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final Pattern RUN = Pattern.compile(UNSPACED + "+");
    private static final Pattern WORD = Pattern.compile(LETTER + "+");
    private static final Pattern NAME =
            Pattern.compile("\\.?" + LETTER + "+(?:[^\\s\\p{L}\\p{M}\\p{N}]+" + LETTER + "+)*[+#]*");

    private SearchWords() {}

    static List<String> of(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        String spaced = RUN.matcher(lowerCase).replaceAll(" ");
        List<String> words = new ArrayList<>(all(WORD, spaced).toList());
        all(NAME, spaced).filter(name -> !WORD.matcher(name).matches()).forEach(words::add);
        all(RUN, lowerCase).flatMap(SearchWords::pairs).forEach(words::add);
        return words;
    }

    /** Whether the word is of a script without blanks. */
    static boolean isUnspaced(String word) {
        return RUN.matcher(word).matches();
    }

    /** The text's words with blanks around each, without punctuation; characters of scripts without blanks are words. */
    static String adjacent(String text) {
        String spaced = text.toLowerCase(Locale.ROOT).replaceAll("(" + UNSPACED + ")", " $1 ");
        return " " + String.join(" ", all(WORD, spaced).toList()) + " ";
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<String> pairs(String run) {
        return run.length() == 1
                ? Stream.of(run)
                : IntStream.range(0, run.length() - 1).mapToObj(start -> run.substring(start, start + 2));
    }
}
