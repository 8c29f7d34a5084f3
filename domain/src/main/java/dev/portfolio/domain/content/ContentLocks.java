package dev.portfolio.domain.content;

import java.time.Instant;

/** Lets a change be made to an item as it was read, and to no other state of it. */
@FunctionalInterface
public interface ContentLocks {

    /**
     * Holds the item in the state of this change until the transaction ends: meanwhile nobody else changes or deletes it. Waits
     * for whoever holds it already.
     *
     * @param updatedAt {@link Timestamps#updatedAt()} of the state that was read
     * @return whether the item is still in that state; false when it was changed or deleted
     */
    boolean hold(ContentRef item, Instant updatedAt);
}
