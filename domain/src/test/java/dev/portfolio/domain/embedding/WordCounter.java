package dev.portfolio.domain.embedding;

import java.util.regex.Pattern;

/** Counts the words between blanks. */
public final class WordCounter implements TokenCounter {

    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    public int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
