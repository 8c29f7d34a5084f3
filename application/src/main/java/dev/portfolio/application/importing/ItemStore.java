package dev.portfolio.application.importing;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.function.Supplier;

/** Saves an imported item with all that belongs to it, in one transaction. */
final class ItemStore {

    private final ItemImporters.Stores stores;
    private final Clock clock;

    ItemStore(ItemImporters.Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    Transactions transactions() {
        return stores.transactions();
    }

    /** Saves the item, what search knows of it, that it is to be embedded, and where it came from. */
    void save(Runnable saveItem, SearchDocument document, String path) {
        transactions().writing(() -> {
            saveItem.run();
            stores.index().put(document);
            stores.queue().add(document.ref(), clock.instant());
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
