package dev.portfolio.domain.search;

import java.util.List;

/**
 * A question as keywords are looked for.
 *
 * @param text any text; it is no query language
 * @param phrases what an item must have in just these words and this order, somewhere; empty where nothing is asked so exactly
 */
public record KeywordQuestion(String text, List<String> phrases) {

    public KeywordQuestion {
        phrases = List.copyOf(phrases);
    }

    /** What stands in quotation marks is a phrase. */
    public static KeywordQuestion of(String text) {
        return new KeywordQuestion(text, QuotedPhrases.in(text));
    }

    /** The same words, wherever they are. */
    public KeywordQuestion withoutPhrases() {
        return new KeywordQuestion(text, List.of());
    }
}
