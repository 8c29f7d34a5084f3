package dev.portfolio.domain.page;

/** A field that a list can be sorted by; implemented by an enum per feature. */
public interface SortField {

    /** Its name in requests, for example {@code published_at}. */
    String key();

    /** What its values are. */
    SortValueType type();
}
