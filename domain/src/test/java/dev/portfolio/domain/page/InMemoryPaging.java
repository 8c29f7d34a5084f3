package dev.portfolio.domain.page;

import dev.portfolio.domain.content.ContentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts pages out of lists in memory.
 *
 * @param id the identity of an item
 * @param sortValue the value of an item by which this field sorts, as it is written in a {@link Position}
 */
public record InMemoryPaging<T, F extends SortField>(Function<T, ContentId> id, BiFunction<T, F, String> sortValue) {

    /** The page of these items, which are all that match, in any order. */
    public Page<T> page(Stream<T> matching, PageRequest<F> request) {
        Sort<F> sort = request.sort();
        Function<T, Position> position = item -> new Position(sortValue.apply(item, sort.field()), id.apply(item));
        Comparator<Position> order = order(sort);
        List<T> all = matching.sorted(Comparator.comparing(position, order)).toList();
        @Nullable Position after = request.after();
        List<T> rest = all.stream()
                .filter(item -> after == null || order.compare(position.apply(item), after) > 0)
                .toList();
        List<T> items = rest.subList(0, Math.min(rest.size(), request.limit()));
        Position next = items.size() < rest.size() ? position.apply(items.getLast()) : null;
        return new Page<>(items, next, request.counted() ? (long) all.size() : null);
    }

    private static Comparator<Position> order(Sort<?> sort) {
        Comparator<Position> byValue = switch (sort.field().type()) {
            case TEXT -> Comparator.comparing(Position::value, InMemoryPaging::byCodePoint);
            case INSTANT -> Comparator.comparing(position -> Instant.parse(position.value()));
            case DATE -> Comparator.comparing(position -> LocalDate.parse(position.value()));
            case INTEGER -> Comparator.comparingInt(position -> Integer.parseInt(position.value()));
        };
        Comparator<Position> ascending = byValue.thenComparing(Position::id);
        return sort.descending() ? ascending.reversed() : ascending;
    }

    private static int byCodePoint(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
