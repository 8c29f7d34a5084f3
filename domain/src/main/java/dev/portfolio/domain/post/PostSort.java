package dev.portfolio.domain.post;

import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.page.SortValueType;
import java.util.Locale;

/** What lists of posts can be sorted by. Drafts count as published when they were created. */
public enum PostSort implements SortField {
    PUBLISHED_AT(SortValueType.INSTANT),
    CREATED_AT(SortValueType.INSTANT),
    UPDATED_AT(SortValueType.INSTANT),
    TITLE(SortValueType.TEXT);

    private final SortValueType type;

    PostSort(SortValueType type) {
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
