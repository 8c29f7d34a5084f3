package dev.portfolio.domain.media;

import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.page.SortValueType;
import java.util.Locale;

/** What lists of pictures can be sorted by. */
public enum MediaSort implements SortField {
    CREATED_AT(SortValueType.INSTANT),
    FILE_NAME(SortValueType.TEXT);

    private final SortValueType type;

    MediaSort(SortValueType type) {
        this.type = type;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public SortValueType type() {
        return type;
    }
}
