package dev.portfolio.domain.revision;

import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.page.SortValueType;

/** What lists of revisions are sorted by. */
public enum RevisionSort implements SortField {
    NUMBER;

    @Override
    public String key() {
        return "number";
    }

    @Override
    public SortValueType type() {
        return SortValueType.INTEGER;
    }
}
