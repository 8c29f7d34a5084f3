package dev.portfolio.application.schedule;

import dev.portfolio.domain.account.DraftReader;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleNotFound;

/** When an item goes out, or what has become of that. */
public final class GetSchedule {

    private final Scheduling with;

    public GetSchedule(Scheduling with) {
        this.with = with;
    }

    /** Of which item. */
    public record Query(DraftReader reader, ContentType type, String id) {}

    /** {@link ContentNotFound}, {@link ScheduleNotFound}. */
    public Schedule execute(Query query) {
        return with.transactions().reading(() -> {
            ContentRef item = with.items().get(query.type(), query.id()).ref();
            return with.schedules().find(item).orElseThrow(() -> new ScheduleNotFound(item));
        });
    }
}
