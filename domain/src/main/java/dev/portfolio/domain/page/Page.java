package dev.portfolio.domain.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the following page starts; null when this is the last
 * @param total the number of all matching items, when it was asked for, else null
 */
public record Page<T>(
        List<T> items, @Nullable Position next, @Nullable Long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next, total);
    }
}
