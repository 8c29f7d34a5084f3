package dev.portfolio.domain.schedule;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.revision.RevisedItem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That an item goes out at a moment, as a revision of it says; whatever is saved of the item in between. An item has one
 * schedule at most.
 *
 * @param slug the revision's
 * @param title the revision's
 * @param publishAt in whole microseconds
 * @param revision the number of what goes out
 * @param origin who made it
 * @param detail why it is in this state, where that is not plain
 * @param changedAt when it came into this state
 */
public record Schedule(
        ContentRef item,
        Slug slug,
        String title,
        Instant publishAt,
        int revision,
        ScheduleOrigin origin,
        ScheduleState state,
        @Nullable String detail,
        Instant changedAt) {

    /** The end of the last year that everybody can write. */
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private static final int LONGEST_DETAIL = 2_000;

    public Schedule {
        publishAt = publishAt.truncatedTo(ChronoUnit.MICROS);
        changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
        detail = detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }

    /** One that waits for its moment, with the item as the revision of this number has it; {@link Invalid} when that is not in the future. */
    public static Schedule of(RevisedItem item, int revision, Instant publishAt, ScheduleOrigin origin, Instant now) {
        if (!publishAt.isAfter(now) || publishAt.isAfter(LATEST)) {
            throw new Invalid(
                    "publish_at",
                    "is " + publishAt + "; allowed is from now, " + now + ", to the end of the year 9999");
        }
        return new Schedule(
                item.ref(), item.slug(), item.title(), publishAt, revision, origin, ScheduleState.WAITING, null, now);
    }

    /** The same in another state. */
    public Schedule now(ScheduleState other, @Nullable String why, Instant now) {
        return new Schedule(item, slug, title, publishAt, revision, origin, other, why, now);
    }

    public boolean isWaiting() {
        return state == ScheduleState.WAITING;
    }

    /** Whether its revision must not be forgotten. */
    public boolean isOpen() {
        return ScheduleState.OPEN.contains(state);
    }
}
