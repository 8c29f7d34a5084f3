package dev.portfolio.application.content;

import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.ItemChanged;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Changes items without losing a change that somebody else makes meanwhile: an item is read, changed and prepared outside of
 * any lock, and saved only if it is still as it was read; else all of it is done again.
 *
 * @param <T> the item
 * @param <V> the item as it is shown
 */
public abstract class ItemEditing<T, V> {

    /** Each attempt fails only because another writer's has succeeded; so many in a row do not happen by chance. */
    private static final int MOST_ATTEMPTS = 100;

    private final ContentType type;

    protected ItemEditing(ContentType type) {
        this.type = type;
    }

    /** The item as it is now; {@link ContentNotFound} when there is none. */
    protected abstract T load(String id);

    protected abstract V view(T item);

    /** Saves the change in a transaction, if the item is still the known one. */
    protected abstract boolean replace(T known, T changed);

    /** Deletes the item in a transaction, if it is still the known one. */
    protected abstract boolean remove(T known);

    /** {@link ContentNotFound}, or {@link ItemChanged} when the item is not as expected. A change of nothing is not saved. */
    public final V edit(String id, Predicate<V> expected, UnaryOperator<T> change) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            T known = loadExpected(id, expected);
            T changed = change.apply(known);
            if (changed.equals(known) || replace(known, changed)) {
                return view(changed);
            }
        }
        throw new ItemChanged(type);
    }

    /** As {@link #edit}. */
    public final void delete(String id, Predicate<V> expected) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            if (remove(loadExpected(id, expected))) {
                return;
            }
        }
        throw new ItemChanged(type);
    }

    private T loadExpected(String id, Predicate<V> expected) {
        T known = load(id);
        if (!expected.test(view(known))) {
            throw new ItemChanged(type);
        }
        return known;
    }
}
