package dev.portfolio.markdown.importing;

import java.util.Arrays;
import java.util.Comparator;

/** Sorts texts by code point; {@link String#compareTo} sorts by UTF-16 unit, which differs beyond the basic plane. */
enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
