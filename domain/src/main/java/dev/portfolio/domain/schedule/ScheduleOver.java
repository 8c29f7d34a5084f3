package dev.portfolio.domain.schedule;

import dev.portfolio.domain.error.Conflict;

/** The schedule does not wait any more, or not for this. */
public final class ScheduleOver extends Conflict {

    public ScheduleOver(Schedule schedule) {
        super(
                "schedule_over",
                "The schedule for " + schedule.publishAt() + " is "
                        + schedule.state().key() + " and cannot be changed; a new one takes its place.");
    }
}
