package dev.portfolio.domain.search;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What stands in quotation marks, straight ones and those of printers in several languages. Apostrophes are none. */
final class QuotedPhrases {

    /** Each phrase is looked up by itself; what is quoted after that many counts by its words. */
    private static final int MOST = 5;

    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]*)\"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«" + "|「([^「」]+)」|『([^『』]+)』");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private QuotedPhrases() {}

    /** Those that have a letter or a digit, each once, in the order of the text; at most {@value #MOST}. */
    static List<String> in(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(quoted -> IntStream.rangeClosed(1, quoted.groupCount())
                        .mapToObj(quoted::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()
                        .strip())
                .filter(phrase -> WORD.matcher(phrase).find())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
