package dev.portfolio.domain.content;

import dev.portfolio.domain.error.OutOfDate;

/** Somebody else has changed the item since the caller has read it. */
public final class ItemChanged extends OutOfDate {

    public ItemChanged(ContentType type) {
        super(
                "item_changed",
                "The " + type.key() + " is not as the condition says any more; read it again and redo the change.");
    }
}
