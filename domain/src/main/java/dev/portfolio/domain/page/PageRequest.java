package dev.portfolio.domain.page;

import dev.portfolio.domain.error.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items at most, 1 to {@value #MAX_LIMIT}
 * @param after where the page starts; null is the beginning
 * @param counted whether the number of all matching items is wanted too
 */
public record PageRequest<F extends SortField>(
        Sort<F> sort, int limit, @Nullable Position after, boolean counted) {

    public static final int MAX_LIMIT = 100;
    public static final int DEFAULT_LIMIT = 20;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Invalid("limit", "is " + limit + "; allowed is 1 to " + MAX_LIMIT);
        }
        if (after != null && !sort.field().type().accepts(after.value())) {
            throw new Invalid("cursor", "does not belong to this list; take next_cursor of its previous page");
        }
    }

    public static <F extends SortField> PageRequest<F> first(Sort<F> sort, int limit) {
        return new PageRequest<>(sort, limit, null, false);
    }

    public PageRequest<F> startingAfter(@Nullable Position position) {
        return new PageRequest<>(sort, limit, position, counted);
    }
}
