package dev.portfolio.domain.certification;

import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.page.SortValueType;
import java.util.Locale;

/** What lists of certifications can be sorted by. One without a date of issue counts as the oldest. */
public enum CertificationSort implements SortField {
    ISSUED_AT(SortValueType.DATE),
    CREATED_AT(SortValueType.INSTANT),
    UPDATED_AT(SortValueType.INSTANT),
    NAME(SortValueType.TEXT);

    private final SortValueType type;

    CertificationSort(SortValueType type) {
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
