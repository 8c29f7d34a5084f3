package dev.portfolio.domain.page;

/** The order of a list; ties are broken by id, in the same direction. */
public record Sort<F extends SortField>(F field, boolean descending) {

    public static <F extends SortField> Sort<F> ascending(F field) {
        return new Sort<>(field, false);
    }

    public static <F extends SortField> Sort<F> descending(F field) {
        return new Sort<>(field, true);
    }

    /** As written in a request: the field's key, with {@code -} before it when descending. */
    public String key() {
        return (descending ? "-" : "") + field.key();
    }
}
