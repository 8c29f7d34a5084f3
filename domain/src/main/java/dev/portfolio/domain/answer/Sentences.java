package dev.portfolio.domain.answer;

import dev.portfolio.domain.search.Words;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a plain text. */
public final class Sentences {

    /** Less is a heading, a label or a stump. */
    private static final int FEWEST_WORDS = 4;

    private static final int LONGEST = 400;

    private Sentences() {}

    /**
     * The whole sentences, in order. A line break ends one. What trails off, has fewer than {@value #FEWEST_WORDS} words or more than
     * {@value #LONGEST} characters is none; nor is what a passage begins or ends with in the middle.
     */
    public static List<String> in(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.lines().toList()) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                String sentence = line.substring(start, end).strip();
                if (isWhole(sentence)) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
        return sentences;
    }

    private static boolean isWhole(String sentence) {
        if (sentence.isEmpty()
                || sentence.length() > LONGEST
                || Words.in(sentence).size() < FEWEST_WORDS) {
            return false;
        }
        int first = sentence.codePointAt(0);
        boolean begins =
                !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || "\"'(\u201c".indexOf(first) >= 0);
        return begins
                && !sentence.matches("(?s).*(?:\\.\\.|\u2026)[\"')\u201d]*")
                && sentence.matches("(?s).*[.!?\u3002\uff01\uff1f][\"')\u201d]*");
    }
}
