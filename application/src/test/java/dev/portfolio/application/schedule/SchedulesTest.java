package dev.portfolio.application.schedule;

import static dev.portfolio.application.schedule.Scheduled.READER;
import static dev.portfolio.domain.post.Posts.aDraft;
import static dev.portfolio.domain.post.Posts.withTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.project.Projects;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleNotFound;
import dev.portfolio.domain.schedule.ScheduleOver;
import dev.portfolio.domain.schedule.ScheduleState;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Making schedules, seeing them, and calling them off. */
final class SchedulesTest {

    private final Scheduled scheduled = new Scheduled();
    private final Post post = scheduled.useCases().put(aDraft());

    @Test
    void theItemAsItIsBecomesTheRevisionThatGoesOut() {
        Schedule schedule = scheduled.schedule(post.ref(), scheduled.in(5));
        assertThat(schedule.revision()).isEqualTo(1);
        assertThat(schedule.title()).isEqualTo(post.title());
        assertThat(scheduled.get(post.ref())).isEqualTo(schedule);
        assertThat(scheduled.schedule(post.ref(), scheduled.in(6)).revision()).isEqualTo(1);
    }

    @Test
    void aRevisionIsChosenByItsNumber() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        scheduled.useCases().clock().forward(Duration.ofMinutes(1));
        Post changed = withTitle(post, "Changed")
                .updatedAt(scheduled.useCases().clock().instant());
        scheduled.useCases().put(changed);
        assertThat(scheduled
                        .schedule(post.ref(), scheduled.in(5), Optional.of(1))
                        .title())
                .isEqualTo(post.title());
        assertThat(scheduled.schedule(post.ref(), scheduled.in(5)).title()).isEqualTo("Changed");
        assertThatThrownBy(() -> scheduled.schedule(post.ref(), scheduled.in(5), Optional.of(3)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("the newest is 2");
    }

    @Test
    void aMomentThatHasPassedIsRefusedAndLeavesWhatWasScheduled() {
        Schedule schedule = scheduled.schedule(post.ref(), scheduled.in(5));
        assertThatThrownBy(() -> scheduled.schedule(post.ref(), scheduled.in(0)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("publish_at");
        assertThat(scheduled.get(post.ref())).isEqualTo(schedule);
    }

    @Test
    void whatIsNotThereIsNotScheduled() {
        Post nowhere = aDraft();
        assertThatThrownBy(() -> scheduled.schedule(nowhere.ref(), scheduled.in(5)))
                .isInstanceOf(ContentNotFound.class);
        assertThatThrownBy(() -> scheduled.get(nowhere.ref())).isInstanceOf(ContentNotFound.class);
        assertThatThrownBy(() -> scheduled.get(post.ref())).isInstanceOf(ScheduleNotFound.class);
        assertThatThrownBy(() -> scheduled.cancel(post.ref())).isInstanceOf(ScheduleNotFound.class);
    }

    @Test
    void isCalledOffOnceOrTwice() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        Schedule cancelled = scheduled.cancel(post.ref());
        assertThat(cancelled.state()).isEqualTo(ScheduleState.CANCELLED);
        assertThat(scheduled.cancel(post.ref())).isEqualTo(cancelled);
        assertThat(scheduled.schedule(post.ref(), scheduled.in(5)).isWaiting()).isTrue();
    }

    @Test
    void isNotCalledOffOnceItIsOut() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        scheduled.useCases().clock().forward(Duration.ofMinutes(5));
        scheduled.publishDue().execute();
        assertThatThrownBy(() -> scheduled.cancel(post.ref())).isInstanceOf(ScheduleOver.class);
    }

    @Test
    void theListShowsWhatIsComingTheNextFirst() {
        Schedule later = scheduled.schedule(post.ref(), scheduled.in(9));
        Schedule sooner =
                scheduled.schedule(scheduled.useCases().put(Projects.aDraft()).ref(), scheduled.in(5));
        scheduled.schedule(scheduled.useCases().put(aDraft()).ref(), scheduled.in(7));
        assertThat(new ListSchedules(scheduled.with())
                        .execute(new ListSchedules.Query(READER, Set.of(ScheduleState.WAITING))))
                .startsWith(sooner)
                .endsWith(later)
                .hasSize(3);
    }

    @Test
    void whatIsOverIsForgottenAfterAWhile() {
        scheduled.schedule(post.ref(), scheduled.in(5));
        scheduled.cancel(post.ref());
        scheduled.useCases().clock().forward(Duration.ofDays(ForgetOldSchedules.DAYS_KEPT));
        ForgetOldSchedules forget = new ForgetOldSchedules(scheduled.with());
        assertThat(forget.execute()).isZero();
        scheduled.useCases().clock().forward(Duration.ofSeconds(1));
        assertThat(forget.execute()).isEqualTo(1);
        assertThatThrownBy(() -> scheduled.get(post.ref())).isInstanceOf(ScheduleNotFound.class);
    }
}
