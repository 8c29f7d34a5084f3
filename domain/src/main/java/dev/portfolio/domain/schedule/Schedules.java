package dev.portfolio.domain.schedule;

import dev.portfolio.domain.content.ContentRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps schedules. Whoever changes the one of an item holds the item meanwhile. */
public interface Schedules {

    /** The schedule of this item, if there is one. */
    Optional<Schedule> find(ContentRef item);

    /** Those in one of these states that are for this moment or an earlier one, by their moments, the earliest first. */
    List<Schedule> upTo(Instant moment, Set<ScheduleState> states, int limit);

    /** Adds the schedule, or replaces the one of its item. */
    void save(Schedule schedule);

    /** Forgets the schedule of this item, if there is one. */
    void remove(ContentRef item);

    /** Forgets all that came before this moment into a state that concerns nobody any more, and tells how many these were. */
    int forgetEnded(Instant before);
}
