package dev.portfolio.domain.schedule;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.error.NotFound;

/** Nothing is scheduled of this item, and nothing was of late. */
public final class ScheduleNotFound extends NotFound {

    public ScheduleNotFound(ContentRef item) {
        super("schedule_not_found", "There is no schedule of the " + item.type().key() + " '" + item.id() + "'.");
    }
}
