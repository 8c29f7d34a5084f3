package dev.portfolio.domain.media;

import dev.portfolio.domain.error.OutOfDate;

/** Somebody else has changed the picture's entry since the caller has read it. */
public final class MediaChanged extends OutOfDate {

    public MediaChanged() {
        super("item_changed", "The picture is not as the condition says any more; read it again and redo the change.");
    }
}
