package dev.portfolio.pages.answer;

import dev.portfolio.domain.answer.Source;
import dev.portfolio.pages.site.SiteAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer in pieces: its words, and its citations as links to what they cite. */
record CitingText(List<Piece> pieces) {

    private static final Pattern CITATION = Pattern.compile("\\[(\\d{1,4})]");

    /** A part of an answer. */
    sealed interface Piece {}

    /** Its words, as they stand there. */
    record Plain(String text) implements Piece {}

    /** A citation, as in {@code [1]}. */
    record Citation(int number, String title, String path) implements Piece {}

    static CitingText of(String text, List<Source> sources, SiteAddresses addresses) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = CITATION.matcher(text);
        int end = 0;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            int before = end;
            int start = matcher.start();
            int after = matcher.end();
            if (sources.stream().anyMatch(source -> source.number() == number)) {
                addPlain(pieces, text.substring(before, start));
                sources.stream()
                        .filter(source -> source.number() == number)
                        .findFirst()
                        .map(source -> new Citation(number, source.item().title(), addresses.of(source.item())))
                        .ifPresent(pieces::add);
                end = after;
            }
        }
        addPlain(pieces, text.substring(end));
        return new CitingText(pieces);
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Plain(text));
        }
    }
}
