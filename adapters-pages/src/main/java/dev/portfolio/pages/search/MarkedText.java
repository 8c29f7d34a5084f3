package dev.portfolio.pages.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text in pieces, of which some are to be marked. */
record MarkedText(List<Piece> pieces) {

    /** A part of the text, as it stands there. */
    record Piece(String text, boolean marked) {}

    /** Marks these words wherever they stand by themselves. */
    static MarkedText of(String text, Collection<String> words) {
        if (words.isEmpty()) {
            return new MarkedText(List.of(new Piece(text, false)));
        }
        String longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text);
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        while (matcher.find()) {
            add(pieces, text.substring(end, matcher.start()), false);
            add(pieces, matcher.group(), true);
            end = matcher.end();
        }
        add(pieces, text.substring(end), false);
        return new MarkedText(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
