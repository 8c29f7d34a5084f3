package dev.portfolio.domain.answer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of sources in a text, as in {@code [1]}, {@code [1, 2]} or, as some models write it, {@code 【1†source】}. */
final class Citations {

    /** One citation, as part of a regular expression. */
    static final String FORM =
            "(?:\\[\\s*\\d{1,4}(?:\\s*,\\s*\\d{1,4})*\\s*]|\u3010\\s*\\d{1,4}(?:\u2020[^\u3011]{0,40})?\\s*\u3011)";

    private static final Pattern CITATION = Pattern.compile(FORM);
    private static final Pattern BEFORE_DAGGER = Pattern.compile("\u2020.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern LONELY_MARK = Pattern.compile("[ \\t]+([.,;:!?])");

    private Citations() {}

    /** Those of the numbers that are valid, in the order of the text. */
    static Set<Integer> in(String text, IntPredicate isValid) {
        return CITATION.matcher(text)
                .results()
                .flatMap(Citations::numbers)
                .filter(isValid::test)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text with its valid citations as {@code [1][2]}, and without the others. */
    static String cleaned(String text, IntPredicate isValid) {
        String cleaned = CITATION.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(numbers(match)
                        .filter(isValid::test)
                        .map(number -> "[" + number + "]")
                        .collect(Collectors.joining())));
        return LONELY_MARK.matcher(cleaned).replaceAll("$1").strip();
    }

    /** The text without any. */
    static String removed(String text) {
        return cleaned(text, _ -> false);
    }

    private static Stream<Integer> numbers(MatchResult citation) {
        String numbers = BEFORE_DAGGER.matcher(citation.group()).replaceAll("");
        return NUMBER.matcher(numbers).results().map(number -> Integer.valueOf(number.group()));
    }
}
