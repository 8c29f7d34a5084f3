package dev.portfolio.application.importing;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves an imported item with all that belongs to it, in one transaction. */
final class ItemStore {

    private final ItemImporters.Stores stores;

    /**
     * An item as it was when it was compared with the file.
     *
     * @param publicSlug empty where it is a draft or has no slug
     */
    record Before(ContentRef ref, Instant updatedAt, Optional<Slug> publicSlug) {}

    ItemStore(ItemImporters.Stores stores) {
        this.stores = stores;
    }

    Transactions transactions() {
        return stores.transactions();
    }

    /**
     * Saves the item, all that is kept beside it, and where it came from.
     *
     * @param before empty for a new item; {@link ItemChanged} when it is not like that any more
     */
    void save(Optional<Before> before, Runnable saveItem, SearchDocument document, String path) {
        transactions().writing(() -> {
            before.filter(known -> !stores.companions().hold(known.ref(), known.updatedAt()))
                    .ifPresent(known -> {
                        throw new ItemChanged(known.ref().type());
                    });
            saveItem.run();
            stores.companions().saved(before.flatMap(Before::publicSlug), document);
            stores.sources().remember(document.ref().id(), path);
        });
    }

    /** Notes where an item comes from whose content did not change, if it came from elsewhere before. */
    void rememberPath(ContentId id, String path) {
        Supplier<Boolean> moved =
                () -> stores.sources().pathOf(id).filter(path::equals).isEmpty();
        if (transactions().reading(moved)) {
            transactions().writing(() -> stores.sources().remember(id, path));
        }
    }
}
