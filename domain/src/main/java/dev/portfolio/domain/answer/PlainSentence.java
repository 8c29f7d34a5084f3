package dev.portfolio.domain.answer;

import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes plain text of a sentence that may have markup: images, links and addresses go that the sources do not have, HTML goes,
 * and what cannot be seen.
 */
final class PlainSentence {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\n]]|[\\p{Cc}&&[^\n\t]]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\s*(?:\\([^)]*\\)?|\\[[^\\]]*])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\s*\\(\\s*<?([^)\\s>]*)[^)]*\\)?");
    private static final Pattern HIDDEN_HTML =
            Pattern.compile("(?is)<(script|style|iframe|object|svg|template)\\b.*?(?:</\\1\\s*>|$)");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
    private static final Pattern TAG = Pattern.compile("(?s)</?[a-zA-Z!][^<>]*(?:>|$)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:[a-z][a-z0-9+.\\-]{1,20}://|www\\.|(?:javascript|data|vbscript|mailto|tel|file|blob):)[^\\s<>\"')\\]]*");

    private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-*+\u2022]|\\d{1,3}[.)])\\s+");
    private static final Pattern HEADING_OR_QUOTE = Pattern.compile("^\\s*(?:#{1,6}|>+)\\s*");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(\\*\\*|__|\\*)(?=\\S)(.+?)(?<=\\S)\\1(?![\\p{L}\\p{N}_])");

    private final String known;

    PlainSentence(Collection<Source> sources) {
        StringBuilder all = new StringBuilder();
        sources.forEach(source -> all.append(source.item().title())
                .append('\n')
                .append(source.passage())
                .append('\n'));
        this.known = all.toString();
    }

    String of(String sentence) {
        String plain = INVISIBLE.matcher(sentence).replaceAll("");
        plain = IMAGE.matcher(plain).replaceAll("");
        plain = LINK.matcher(plain).replaceAll(this::link);
        plain = withoutHtml(plain);
        plain = ADDRESS.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(known(match.group())));
        plain = HEADING_OR_QUOTE.matcher(plain).replaceAll("");
        plain = MARKER.matcher(plain).replaceAll("- ");
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    private String link(MatchResult link) {
        String text = link.group(1);
        String address = known(link.group(2));
        return Matcher.quoteReplacement(address.isEmpty() || address.equals(text) ? text : text + " (" + address + ")");
    }

    /** Until nothing is left: a tag may be hidden in a tag. */
    private String withoutHtml(String text) {
        String before;
        String after = text;
        do {
            before = after;
            after = COMMENT.matcher(HIDDEN_HTML.matcher(before).replaceAll("")).replaceAll("");
            after = TAG.matcher(after).replaceAll(tag -> Matcher.quoteReplacement(known(tag.group())));
        } while (!after.equals(before));
        return after;
    }

    private String known(String text) {
        String address = text.replaceAll("[.,;:!?]+$", "");
        return !address.isBlank() && known.contains(address) ? text : "";
    }
}
