package dev.portfolio.domain.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parts of a text that are compared when one text is to be found in another. */
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,:_@+'\u2019][\\p{L}\\p{M}\\p{N}]+)*[+#]*");

    private static final Pattern APOSTROPHE_ENDING = Pattern.compile("['\u2019](?:s|t|re|ve|ll|d|m)?$");

    /** English words that say nothing alone; of other languages the short words are left out. */
    private static final Set<String> FUNCTION_WORDS = Set.of("""
            about above after again against also although always among another any are because been before being below \
            between both but can cannot could did does doing done down during each either else ever every few for from \
            further had has have having hence here how however into its itself just least less like made make makes many \
            may might more most much must neither never nor not now off often once one only onto other otherwise our out \
            over own per rather same shall she should since some still such than that the their them themselves then \
            there therefore these they this those though through thus too toward under until upon used uses using very \
            via was well were what whatever when whenever where whether which while who whole whom whose why will with \
            within without would yes yet you your according says said article author answer passage passages post source \
            sources text""".split("\\s+"));

    private static final int SHORTEST_CONTENT_WORD = 3;

    private Tokens() {}

    /** In compatibility form, without invisible characters, in lower case, with single blanks. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /** Each with its place, in the order of the text. */
    static List<MatchResult> matches(String text) {
        return TOKEN.matcher(text).results().toList();
    }

    /** The tokens of a normal text; one of a script without blanks as its pairs of characters. */
    static List<String> of(String normal) {
        List<String> tokens = new ArrayList<>();
        for (MatchResult match : matches(normal)) {
            String token = APOSTROPHE_ENDING.matcher(match.group()).replaceAll("");
            if (isWithoutBlanks(token)) {
                for (int i = 0; i + 2 <= token.length(); i++) {
                    tokens.add(token.substring(i, i + 2));
                }
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** Whether a token of a normal text says something by itself. */
    static boolean hasContent(String token) {
        return isWithoutBlanks(token) || (token.length() >= SHORTEST_CONTENT_WORD && !FUNCTION_WORDS.contains(token));
    }

    static boolean isFunctionWord(String token) {
        return FUNCTION_WORDS.contains(token);
    }

    private static boolean isWithoutBlanks(String token) {
        int first = token.codePointAt(0);
        Character.UnicodeScript script = Character.UnicodeScript.of(first);
        return Character.isIdeographic(first)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }
}
