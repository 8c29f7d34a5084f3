package dev.portfolio.application.schedule;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleNotFound;
import dev.portfolio.domain.schedule.ScheduleOver;
import dev.portfolio.domain.schedule.ScheduleState;

/** Calls a schedule off. One that is called off already stays so; one that failed is off the list. */
public final class CancelSchedule {

    private final Scheduling with;

    public CancelSchedule(Scheduling with) {
        this.with = with;
    }

    /** Of which item. */
    public record Command(Editor editor, ContentType type, String id) {}

    /** {@link ContentNotFound}, {@link ScheduleNotFound}, {@link ScheduleOver} when the item has gone out. */
    public Schedule execute(Command command) {
        return new HeldItems(with).holding(command.type(), command.id(), item -> {
            Schedule schedule = with.schedules().find(item.ref()).orElseThrow(() -> new ScheduleNotFound(item.ref()));
            return switch (schedule.state()) {
                case WAITING, FAILED -> cancelled(schedule);
                case CANCELLED -> schedule;
                case DONE -> throw new ScheduleOver(schedule);
            };
        });
    }

    private Schedule cancelled(Schedule schedule) {
        Schedule cancelled =
                schedule.now(ScheduleState.CANCELLED, null, with.clock().instant());
        with.schedules().save(cancelled);
        return cancelled;
    }
}
