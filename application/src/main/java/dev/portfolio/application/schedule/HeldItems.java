package dev.portfolio.application.schedule;

import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.revision.RevisedItem;
import java.util.Optional;
import java.util.function.Function;

/** Does things to schedules while nobody changes their items, nor therefore the schedules. */
final class HeldItems {

    /** Each attempt fails only because another writer's has succeeded; so many in a row do not happen by chance. */
    private static final int MOST_ATTEMPTS = 100;

    private final Scheduling with;

    HeldItems(Scheduling with) {
        this.with = with;
    }

    /** Does the work in one transaction; {@link ContentNotFound} when there is no such item. */
    <R> R holding(ContentType type, String id, Function<RevisedItem, R> work) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<R> done = with.transactions().writing(() -> {
                RevisedItem item = with.items().get(type, id);
                return with.locks().hold(item.ref(), item.timestamps().updatedAt())
                        ? Optional.of(work.apply(item))
                        : Optional.empty();
            });
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new ItemChanged(type);
    }
}
