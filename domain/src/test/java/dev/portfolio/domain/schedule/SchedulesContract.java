package dev.portfolio.domain.schedule;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Slug;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the memory of schedules promises. It is empty when a test starts. */
public abstract class SchedulesContract {

    private static final Set<ScheduleState> ALL = EnumSet.allOf(ScheduleState.class);

    protected abstract Schedules schedules();

    @Test
    void aScheduleComesBackAsItWasSaved() {
        for (ScheduleState state : ScheduleState.values()) {
            for (ScheduleOrigin origin : ScheduleOrigin.values()) {
                Schedule waiting = waiting(5);
                Schedule schedule = new Schedule(
                        waiting.item(),
                        waiting.slug(),
                        "Título",
                        waiting.publishAt(),
                        12,
                        origin,
                        state,
                        origin == ScheduleOrigin.IMPORT ? "because" : null,
                        NOW);
                schedules().save(schedule);
                assertThat(schedules().find(schedule.item())).contains(schedule);
            }
        }
    }

    @Test
    void anItemHasOneSchedule() {
        Schedule first = waiting(5);
        Schedule second = first.now(ScheduleState.CANCELLED, "not now", minutesLater(1));
        schedules().save(first);
        schedules().save(second);
        assertThat(schedules().find(first.item())).contains(second);
        assertThat(schedules()
                        .find(new ContentRef(ContentType.PROJECT, first.item().id())))
                .isEmpty();
        assertThat(schedules().upTo(Schedule.LATEST, ALL, 10)).containsExactly(second);
    }

    @Test
    void thoseUpToAMomentComeByTheirMoments() {
        Schedule third = saved(waiting(30));
        Schedule first = saved(waiting(10));
        Schedule second = saved(waiting(20));
        Schedule failed = saved(waiting(15).now(ScheduleState.FAILED, "slug", NOW));
        assertThat(schedules().upTo(minutesLater(20), Set.of(ScheduleState.WAITING), 10))
                .containsExactly(first, second);
        assertThat(schedules().upTo(Schedule.LATEST, ScheduleState.OPEN, 3)).containsExactly(first, failed, second);
        assertThat(schedules().upTo(Schedule.LATEST, Set.of(), 3)).isEmpty();
        assertThat(schedules().upTo(Schedule.LATEST, Set.of(ScheduleState.WAITING), 10))
                .containsExactly(first, second, third);
    }

    @Test
    void oneIsForgotten() {
        Schedule schedule = saved(waiting(5));
        Schedule other = saved(waiting(6));
        schedules().remove(schedule.item());
        schedules().remove(schedule.item());
        assertThat(schedules().find(schedule.item())).isEmpty();
        assertThat(schedules().find(other.item())).contains(other);
    }

    @Test
    void whatEndedLongAgoIsForgottenAndWhatIsOpenIsNot() {
        Schedule done = saved(waiting(5).now(ScheduleState.DONE, null, minutesLater(5)));
        Schedule cancelled = saved(waiting(500).now(ScheduleState.CANCELLED, null, minutesLater(5)));
        List<Schedule> kept = List.of(
                saved(waiting(5)),
                saved(waiting(5).now(ScheduleState.FAILED, null, minutesLater(5))),
                saved(waiting(5).now(ScheduleState.DONE, null, minutesLater(6))));
        assertThat(schedules().forgetEnded(minutesLater(6))).isEqualTo(2);
        assertThat(schedules().find(done.item())).isEmpty();
        assertThat(schedules().find(cancelled.item())).isEmpty();
        assertThat(schedules().upTo(Schedule.LATEST, ALL, 10)).containsExactlyInAnyOrderElementsOf(kept);
    }

    private Schedule saved(Schedule schedule) {
        schedules().save(schedule);
        return schedule;
    }

    private static Schedule waiting(int minutes) {
        Instant moment = minutesLater(minutes);
        ContentRef item = new ContentRef(ContentType.POST, SampleContent.newId());
        return new Schedule(
                item,
                new Slug("a-slug"),
                "A title",
                moment,
                1,
                ScheduleOrigin.EDITOR,
                ScheduleState.WAITING,
                null,
                NOW);
    }
}
