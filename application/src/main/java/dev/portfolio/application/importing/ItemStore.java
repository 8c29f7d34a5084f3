package dev.portfolio.application.importing;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleOrigin;
import dev.portfolio.domain.schedule.ScheduleState;
import dev.portfolio.domain.search.SearchDocument;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves an imported item with all that belongs to it, in one transaction. */
final class ItemStore {

    private final ItemImporters.Stores stores;
    private final Clock clock;

    /**
     * What is saved of a file.
     *
     * @param before the item as it was when it was compared with the file; empty for a new one
     * @param save saves the item itself
     */
    record Imported(
            Optional<? extends ContentItem> before,
            ContentItem after,
            Runnable save,
            SearchDocument document,
            ScheduleDecision schedule) {}

    ItemStore(ItemImporters.Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    Transactions transactions() {
        return stores.transactions();
    }

    Optional<Schedule> schedule(ContentRef item) {
        return transactions().reading(() -> stores.schedules().find(item));
    }

    /**
     * Saves the item, all that is kept beside it, and where it came from. {@link ItemChanged} when it is not as it was before
     * any more.
     */
    void save(Imported imported, String path) {
        transactions().writing(() -> {
            imported.before().ifPresent(this::hold);
            imported.save().run();
            stores.companions().saved(imported.before(), imported.after(), imported.document(), Saving.IMPORTED);
            stores.sources().remember(imported.after().ref().id(), path);
            decide(imported.after(), imported.schedule());
        });
    }

    /** Changes the schedule of an item that stays as it is, and notes where the item comes from. */
    void schedule(ContentItem item, ScheduleDecision decision, String path) {
        transactions().writing(() -> {
            hold(item);
            stores.sources().remember(item.ref().id(), path);
            decide(item, decision);
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

    private void hold(ContentItem item) {
        if (!stores.companions().hold(item.ref(), item.timestamps().updatedAt())) {
            throw new ItemChanged(item.ref().type());
        }
    }

    private void decide(ContentItem item, ScheduleDecision decision) {
        switch (decision) {
            case ScheduleDecision.Keep _ -> {}
            case ScheduleDecision.Set(var at) ->
                RevisedItem.of(item)
                        .map(revised -> Schedule.of(
                                revised,
                                stores.history().current(revised).number(),
                                at,
                                ScheduleOrigin.IMPORT,
                                clock.instant()))
                        .ifPresent(stores.schedules()::save);
            case ScheduleDecision.Cancel() ->
                stores.schedules()
                        .find(item.ref())
                        .map(schedule -> schedule.now(
                                ScheduleState.CANCELLED,
                                "Its file has no date in the future any more.",
                                clock.instant()))
                        .ifPresent(stores.schedules()::save);
        }
    }
}
