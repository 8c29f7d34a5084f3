package dev.portfolio.application.schedule;

import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleState;
import java.util.List;
import java.util.Set;

/** The schedules of all items in some states, the earliest first, {@value #MOST} at most. */
public final class ListSchedules {

    public static final int MOST = 1_000;

    private final Scheduling with;

    public ListSchedules(Scheduling with) {
        this.with = with;
    }

    /** In which states. */
    public record Query(DraftReader reader, Set<ScheduleState> states) {
        public Query {
            states = Set.copyOf(states);
        }
    }

    public List<Schedule> execute(Query query) {
        return with.transactions().reading(() -> with.schedules().upTo(Schedule.LATEST, query.states(), MOST));
    }
}
