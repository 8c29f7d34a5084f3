package dev.portfolio.domain.search;

import dev.portfolio.domain.embedding.TokenCounter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts plain text into passages of at most {@value #PASSAGE_TOKENS} tokens that overlap by about {@value #OVERLAP_TOKENS}.
 * The sizes are those that measured best on several collections; embedding models silently ignore what is too long.
 */
public final class PassageCutter {

    public static final int PASSAGE_TOKENS = 200;
    public static final int OVERLAP_TOKENS = 50;

    /** Text without blanks (Japanese, long addresses) is cut after so many characters. */
    private static final int LONGEST_UNIT = 30;

    private static final Pattern UNIT = Pattern.compile("\\S{1," + LONGEST_UNIT + "}");

    private final TokenCounter tokens;

    public PassageCutter(TokenCounter tokens) {
        this.tokens = tokens;
    }

    /** The passages of this text, in order; one empty passage for a blank text. */
    public List<Passage> cut(String text) {
        List<Unit> units = units(text);
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        do {
            int end = fitting(units, start, PASSAGE_TOKENS);
            passages.add(new Passage(passages.size(), slice(text, units, start, end)));
            if (end == units.size()) {
                break;
            }
            start = Math.max(start + 1, overlapStart(units, end));
        } while (true);
        return passages;
    }

    /** The beginning of this text, as much as fits into so many tokens. */
    public String opening(String text, int maxTokens) {
        List<Unit> units = units(text);
        return slice(text, units, 0, fitting(units, 0, maxTokens));
    }

    private List<Unit> units(String text) {
        Map<String, Integer> counted = new HashMap<>();
        List<Unit> units = new ArrayList<>();
        Matcher matcher = UNIT.matcher(text);
        while (matcher.find()) {
            int count = counted.computeIfAbsent(matcher.group(), tokens::count);
            units.add(new Unit(matcher.start(), matcher.end(), count));
        }
        return units;
    }

    /** The index after the last unit that fits; at least one unit always does. */
    private static int fitting(List<Unit> units, int start, int maxTokens) {
        int end = start;
        int sum = 0;
        while (end < units.size() && (end == start || sum + units.get(end).tokens() <= maxTokens)) {
            sum += units.get(end).tokens();
            end++;
        }
        return end;
    }

    private static int overlapStart(List<Unit> units, int end) {
        int start = end;
        int sum = 0;
        while (start > 0 && sum + units.get(start - 1).tokens() <= OVERLAP_TOKENS) {
            start--;
            sum += units.get(start).tokens();
        }
        return start;
    }

    private static String slice(String text, List<Unit> units, int start, int end) {
        return start == end
                ? ""
                : text.substring(units.get(start).from(), units.get(end - 1).to());
    }

    private record Unit(int from, int to, int tokens) {}
}
