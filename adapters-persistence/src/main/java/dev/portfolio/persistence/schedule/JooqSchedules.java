package dev.portfolio.persistence.schedule;

import static dev.portfolio.persistence.generated.Tables.SCHEDULES;
import static org.jooq.impl.DSL.inline;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleOrigin;
import dev.portfolio.domain.schedule.ScheduleState;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.persistence.generated.tables.records.SchedulesRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Schedules in the table {@code schedules}. */
public final class JooqSchedules implements Schedules {

    private static final Set<ScheduleState> ENDED =
            Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(ScheduleState.OPEN)));

    private final DSLContext dsl;

    public JooqSchedules(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Schedule> find(ContentRef item) {
        return dsl.selectFrom(SCHEDULES).where(isOf(item)).fetchOptional(JooqSchedules::schedule);
    }

    @Override
    public List<Schedule> upTo(Instant moment, Set<ScheduleState> states, int limit) {
        return dsl.selectFrom(SCHEDULES)
                .where(SCHEDULES.PUBLISH_AT.le(moment))
                .and(isIn(states))
                .orderBy(SCHEDULES.PUBLISH_AT, SCHEDULES.CONTENT_ID)
                .limit(inline(limit))
                .fetch(JooqSchedules::schedule);
    }

    @Override
    public void save(Schedule schedule) {
        dsl.insertInto(SCHEDULES)
                .set(SCHEDULES.CONTENT_ID, schedule.item().id())
                .set(SCHEDULES.CONTENT_TYPE, schedule.item().type())
                .set(SCHEDULES.SLUG, schedule.slug())
                .set(SCHEDULES.TITLE, schedule.title())
                .set(SCHEDULES.PUBLISH_AT, schedule.publishAt())
                .set(SCHEDULES.REVISION, schedule.revision())
                .set(SCHEDULES.ORIGIN, schedule.origin().key())
                .set(SCHEDULES.STATE, schedule.state().key())
                .set(SCHEDULES.DETAIL, schedule.detail())
                .set(SCHEDULES.CHANGED_AT, schedule.changedAt())
                .onConflict(SCHEDULES.CONTENT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public void remove(ContentRef item) {
        dsl.deleteFrom(SCHEDULES).where(isOf(item)).execute();
    }

    @Override
    public int forgetEnded(Instant before) {
        return dsl.deleteFrom(SCHEDULES)
                .where(isIn(ENDED))
                .and(SCHEDULES.CHANGED_AT.lt(before))
                .execute();
    }

    private static Condition isOf(ContentRef item) {
        return SCHEDULES.CONTENT_ID.eq(item.id()).and(SCHEDULES.CONTENT_TYPE.eq(item.type()));
    }

    private static Condition isIn(Collection<ScheduleState> states) {
        return SCHEDULES.STATE.in(states.stream().map(ScheduleState::key).toList());
    }

    private static Schedule schedule(SchedulesRecord row) {
        return new Schedule(
                new ContentRef(row.getContentType(), row.getContentId()),
                row.getSlug(),
                row.getTitle(),
                row.getPublishAt(),
                row.getRevision(),
                ScheduleOrigin.ofKey(row.getOrigin()).orElseThrow(),
                ScheduleState.ofKey(row.getState()).orElseThrow(),
                row.getDetail(),
                row.getChangedAt());
    }
}
