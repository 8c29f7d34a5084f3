package dev.portfolio.domain.project;

import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.page.SortValueType;
import java.util.Locale;

/** What lists of projects can be sorted by. Drafts count as published when they were created. */
public enum ProjectSort implements SortField {
    ORDER(SortValueType.INTEGER),
    PUBLISHED_AT(SortValueType.INSTANT),
    CREATED_AT(SortValueType.INSTANT),
    UPDATED_AT(SortValueType.INSTANT),
    TITLE(SortValueType.TEXT);

    private final SortValueType type;

    ProjectSort(SortValueType type) {
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
