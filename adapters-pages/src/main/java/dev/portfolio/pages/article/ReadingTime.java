package dev.portfolio.pages.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a text takes to read, at 238 words a minute: the mean for silent reading of English (Brysbaert, 2019, Journal of
 * Memory and Language 109). Scripts without blanks between words count by their characters, at 500 a minute.
 */
public final class ReadingTime {

    private static final int WORDS_A_MINUTE = 238;
    private static final double CHARACTERS_A_WORD = 500.0 / WORDS_A_MINUTE;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{P}]+");
    private static final Pattern CHARACTER = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private ReadingTime() {}

    /** In whole minutes, at least one. */
    public static int minutes(@Nullable String html) {
        if (html == null) {
            return 1;
        }
        String text = TAG.matcher(html).replaceAll(" ");
        double words = WORD.matcher(text).results().count()
                + CHARACTER.matcher(text).results().count() / CHARACTERS_A_WORD;
        return (int) Math.max(1, Math.round(words / WORDS_A_MINUTE));
    }
}
