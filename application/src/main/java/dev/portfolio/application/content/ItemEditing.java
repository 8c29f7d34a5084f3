package dev.portfolio.application.content;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.SlugTaken;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.search.SearchDocument;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Saves and deletes items with all that belongs to them, without losing a change that somebody else makes meanwhile: an item is
 * read, changed and prepared outside of any lock, and saved in one transaction only if it is still as it was read; else all of
 * it is done again.
 *
 * @param <T> the item
 * @param <V> the item as it is shown
 */
public abstract class ItemEditing<T extends ContentItem, V> {

    /** Each attempt fails only because another writer's has succeeded; so many in a row do not happen by chance. */
    private static final int MOST_ATTEMPTS = 100;

    private final ContentType type;
    private final Companions companions;

    protected ItemEditing(ContentType type, Companions companions) {
        this.type = type;
        this.companions = companions;
    }

    protected abstract <R> R reading(Supplier<R> work);

    protected abstract <R> R writing(Supplier<R> work);

    protected abstract Optional<T> find(ContentId id);

    protected abstract void save(T item);

    protected abstract void remove(ContentId id);

    /** How the item looks to search. */
    protected abstract SearchDocument document(T item);

    protected abstract V view(T item);

    /** Whether no item of the type has this slug. */
    protected abstract boolean isFree(Slug slug);

    /** Saves a new item; {@link SlugTaken} with a slug that is free instead. */
    public final V add(T item, Saving saving) {
        SearchDocument document = document(item);
        suggesting(() -> {
            save(item);
            companions.saved(Optional.empty(), item, document, saving);
            return true;
        });
        return view(item);
    }

    /**
     * {@link ContentNotFound}, {@link ItemChanged} when the item is not as expected, {@link SlugTaken} with a slug that is free
     * instead. A change of nothing is not saved.
     */
    public final V edit(String id, Predicate<V> expected, UnaryOperator<T> change, Saving saving) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            T known = loadExpected(id, expected);
            T changed = change.apply(known);
            if (changed.equals(known) ? keep(known, saving) : replace(known, changed, saving)) {
                return view(changed);
            }
        }
        throw new ItemChanged(type);
    }

    /** {@link ContentNotFound}, {@link ItemChanged} when the item is not as expected. */
    public final void delete(String id, Predicate<V> expected) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            T known = loadExpected(id, expected);
            if (writing(() -> hold(known) && deleted(known))) {
                return;
            }
        }
        throw new ItemChanged(type);
    }

    private T loadExpected(String id, Predicate<V> expected) {
        T known = SlugOrId.parse(id)
                .flatMap(key -> switch (key) {
                    case SlugOrId.BySlug _ -> Optional.<T>empty();
                    case SlugOrId.ById(var wanted) -> reading(() -> find(wanted));
                })
                .orElseThrow(() -> new ContentNotFound(type, id));
        if (!expected.test(view(known))) {
            throw new ItemChanged(type);
        }
        return known;
    }

    /** Nothing is to change; but what was autosaved is meant now, and what is done together with the change is done. */
    private boolean keep(T known, Saving saving) {
        return saving.autosave()
                || RevisedItem.of(known).isEmpty()
                || writing(() -> {
                    if (!hold(known)) {
                        return false;
                    }
                    companions.confirmed(known, saving);
                    return true;
                });
    }

    private boolean replace(T known, T changed, Saving saving) {
        SearchDocument document = document(changed);
        return suggesting(() -> {
            if (!hold(known)) {
                return false;
            }
            save(changed);
            companions.saved(Optional.of(known), changed, document, saving);
            return true;
        });
    }

    private boolean hold(T known) {
        return companions.hold(known.ref(), known.timestamps().updatedAt());
    }

    private boolean deleted(T known) {
        companions.deleted(known.ref());
        remove(known.ref().id());
        return true;
    }

    private boolean suggesting(Supplier<Boolean> save) {
        try {
            return writing(save);
        } catch (SlugTaken e) {
            throw reading(() -> e.slug().numbered(this::isFree))
                    .map(e::suggesting)
                    .orElse(e);
        }
    }
}
