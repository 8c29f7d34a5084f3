package dev.portfolio.domain.schedule;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.post.Posts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.revision.RevisedItem.RevisedPost;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ScheduleTest {

    private final Post post = aDraft();
    private final RevisedPost revised = new RevisedPost(post);

    @Test
    void waitsForAMomentInTheFutureWithWhatTheRevisionSays() {
        Schedule schedule = Schedule.of(revised, 4, minutesLater(1), ScheduleOrigin.EDITOR, NOW);
        assertThat(schedule.item()).isEqualTo(post.ref());
        assertThat(schedule.revision()).isEqualTo(4);
        assertThat(schedule.slug()).isEqualTo(post.slug());
        assertThat(schedule.title()).isEqualTo(post.title());
        assertThat(schedule.isWaiting()).isTrue();
    }

    @Test
    void takesNoMomentThatHasPassedAndNoneThatNobodyCanWrite() {
        for (Instant moment : new Instant[] {NOW, minutesLater(-1), Instant.MIN, Instant.MAX}) {
            assertThatThrownBy(() -> Schedule.of(revised, 4, moment, ScheduleOrigin.EDITOR, NOW))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("publish_at");
        }
    }

    @Test
    void aReasonIsNotLongerThanAnybodyReads() {
        Schedule failed = Schedule.of(revised, 4, minutesLater(1), ScheduleOrigin.IMPORT, NOW)
                .now(ScheduleState.FAILED, "x".repeat(5_000), minutesLater(2));
        assertThat(failed.detail()).hasSize(2_000);
        assertThat(failed.isOpen()).isTrue();
        assertThat(failed.isWaiting()).isFalse();
    }
}
