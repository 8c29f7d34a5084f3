package dev.portfolio.domain.search;

import java.util.Locale;

/** How content is looked for. */
public enum SearchMode {
    /** By meaning and by keywords, both put together. */
    HYBRID,
    /** By meaning alone. */
    SEMANTIC,
    /** By keywords alone. */
    KEYWORD;

    /** The name used in requests and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
