package dev.portfolio.domain.schedule;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Schedules in memory. */
public final class InMemorySchedules implements Schedules {

    private static final Comparator<Schedule> BY_MOMENT = Comparator.comparing(Schedule::publishAt)
            .thenComparing(schedule -> schedule.item().id());

    private final InMemoryTable<ContentRef, Schedule> schedules;

    public InMemorySchedules(InMemoryTransactions transactions) {
        this.schedules = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Schedule> find(ContentRef item) {
        return schedules.read(rows -> Optional.ofNullable(rows.get(item)));
    }

    @Override
    public List<Schedule> upTo(Instant moment, Set<ScheduleState> states, int limit) {
        return schedules.read(rows -> rows.values().stream()
                .filter(schedule -> states.contains(schedule.state()))
                .filter(schedule -> !schedule.publishAt().isAfter(moment))
                .sorted(BY_MOMENT)
                .limit(limit)
                .toList());
    }

    @Override
    public void save(Schedule schedule) {
        schedules.write(rows -> rows.put(schedule.item(), schedule));
    }

    @Override
    public void remove(ContentRef item) {
        schedules.write(rows -> rows.remove(item));
    }

    @Override
    public int forgetEnded(Instant before) {
        return schedules.update(rows -> {
            int all = rows.size();
            rows.values()
                    .removeIf(schedule ->
                            !schedule.isOpen() && schedule.changedAt().isBefore(before));
            return all - rows.size();
        });
    }
}
