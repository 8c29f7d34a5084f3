package dev.portfolio.application.schedule;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.revision.Revision;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleOrigin;
import java.time.Instant;
import java.util.Optional;

/** Lets a revision of an item go out at a moment, instead of what was scheduled of the item before. */
public final class ScheduleItem {

    private final Scheduling with;

    public ScheduleItem(Scheduling with) {
        this.with = with;
    }

    /**
     * What goes out when.
     *
     * @param revision its number; empty for the item as it is now
     */
    public record Command(Editor editor, ContentType type, String id, Instant publishAt, Optional<Integer> revision) {}

    /** {@link ContentNotFound}; {@link Invalid} when the moment is not in the future or there is no such revision. */
    public Schedule execute(Command command) {
        return new HeldItems(with).holding(command.type(), command.id(), item -> {
            Schedule schedule = command.revision()
                    .map(number -> waiting(revision(item, number), number, command))
                    .orElseGet(() -> waiting(item, with.history().current(item).number(), command));
            with.schedules().save(schedule);
            return schedule;
        });
    }

    private Schedule waiting(RevisedItem item, int number, Command command) {
        return Schedule.of(
                item,
                number,
                command.publishAt(),
                ScheduleOrigin.EDITOR,
                with.clock().instant());
    }

    private RevisedItem revision(RevisedItem item, int number) {
        return with.revisions()
                .find(item.ref(), number)
                .map(Revision::item)
                .orElseThrow(() -> new Invalid(
                        "revision",
                        "is " + number + ", which there is none of; the newest is "
                                + with.history().current(item).number()));
    }
}
