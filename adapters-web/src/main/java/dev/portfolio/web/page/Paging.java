package dev.portfolio.web.page;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Position;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.page.SortField;
import dev.portfolio.web.parameter.Choice;
import dev.portfolio.web.parameter.WholeNumber;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which page of a list is wanted. */
public final class Paging<F extends SortField> {

    private static final List<String> COUNTS = List.of("exact");

    private final Cursors cursors;
    private final Sort<F> byDefault;
    private final List<Sort<F>> sorts;

    /**
     * For one list.
     *
     * @param fields what it can be sorted by
     */
    public Paging(Cursors cursors, Sort<F> byDefault, F[] fields) {
        this.cursors = cursors;
        this.byDefault = byDefault;
        this.sorts = Stream.of(fields)
                .flatMap(field -> Stream.of(Sort.ascending(field), Sort.descending(field)))
                .toList();
    }

    /**
     * The page these parameters want.
     *
     * @param filter what else decides which items the list shows; a record of its own for each list
     */
    public WantedPage<F> wanted(ListParameters parameters, Record filter, Visibility visibility) {
        Sort<F> sort = sort(parameters.sort());
        CursorScope scope = new CursorScope(sort.key(), visibility, filter);
        PageRequest<F> request = new PageRequest<>(
                sort, limit(parameters.limit()), position(parameters.cursor(), scope), counted(parameters));
        return new WantedPage<>(request, scope, cursors);
    }

    private Sort<F> sort(@Nullable String key) {
        return key == null ? byDefault : Choice.of("sort", key, sorts, Sort::key);
    }

    private static int limit(@Nullable String limit) {
        return limit == null
                ? PageRequest.DEFAULT_LIMIT
                : WholeNumber.of("limit", limit, "1 to " + PageRequest.MAX_LIMIT);
    }

    private @Nullable Position position(@Nullable String cursor, CursorScope scope) {
        return cursor == null ? null : cursors.read(cursor, scope);
    }

    private static boolean counted(ListParameters parameters) {
        String count = parameters.count();
        return count != null && !Choice.of("count", count, COUNTS, key -> key).isEmpty();
    }
}
