package dev.portfolio.domain.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text that comes bit by bit into sentences, each with the citations behind it. A sentence is given out as soon as it
 * cannot get longer: where the next one has begun, or the line ends.
 */
final class SentenceCutter {

    /**
     * A sentence with its citations.
     *
     * @param endsLine whether a line ends with it
     */
    record Cut(String text, boolean endsLine) {}

    /** No sentence is longer; what is, is cut here. */
    private static final int LONGEST = 1_500;

    private static final String CLOSED = "[\"'\u201d\u2019)\u00bb*_`]*";
    private static final String CITED = "(?:\\s*" + Citations.FORM + ")*[.!?]?";

    /** What follows is the beginning of another sentence, not a citation of this one. */
    private static final Pattern END =
            Pattern.compile("(?:[.!?\u2026]" + CLOSED + CITED + "\\s+(?![\\p{Ll}\\[\u3010\\s])"
                    + "|[\u3002\uff01\uff1f]" + CLOSED + CITED + "\\s*(?![\\[\u3010\\s]))(?=.)");

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|.*[\\s(])(?:e\\.g|i\\.e|vs|cf|approx|no|dr|mr|mrs|ms|st|fig|z\\.B|d\\.h|bzw)\\.\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final StringBuilder rest = new StringBuilder();

    /** The sentences that are complete with this piece. */
    List<Cut> add(String piece) {
        rest.append(piece);
        List<Cut> cuts = new ArrayList<>();
        for (int end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
            line(rest.substring(0, end), cuts);
            rest.delete(0, end + 1);
        }
        String left = sentences(rest.toString(), cuts);
        rest.replace(0, rest.length(), left);
        if (rest.length() > LONGEST) {
            cuts.addAll(end());
        }
        return cuts;
    }

    /** What is left at the end, whether it is a sentence or not. */
    List<Cut> end() {
        List<Cut> cuts = new ArrayList<>();
        line(rest.toString(), cuts);
        rest.setLength(0);
        return cuts;
    }

    private static void line(String line, List<Cut> cuts) {
        cuts.add(new Cut(sentences(line, cuts), true));
    }

    /** Adds those that are complete; the rest. */
    private static String sentences(String line, List<Cut> cuts) {
        Matcher end = END.matcher(line);
        int start = 0;
        while (end.find()) {
            String sentence = line.substring(start, end.end());
            if (!ABBREVIATED.matcher(sentence).matches()) {
                cuts.add(new Cut(sentence, false));
                start = end.end();
            }
        }
        return line.substring(start);
    }
}
