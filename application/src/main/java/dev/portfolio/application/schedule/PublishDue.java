package dev.portfolio.application.schedule;

import dev.portfolio.application.post.PublishScheduledPost;
import dev.portfolio.application.project.PublishScheduledProject;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.NotFound;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleOver;
import dev.portfolio.domain.schedule.ScheduleState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets go out what is due. Several may do this at once: each schedule is noted as done in the transaction that publishes its
 * item, holding the item, and only if it still waits. What cannot go out is noted with the reason.
 */
public final class PublishDue {

    private static final int MOST_AT_ONCE = 1_000;

    private final Scheduling with;
    private final PublishScheduledPost posts;
    private final PublishScheduledProject projects;

    public PublishDue(Scheduling with, PublishScheduledPost posts, PublishScheduledProject projects) {
        this.with = with;
        this.posts = posts;
        this.projects = projects;
    }

    /**
     * What has become of what was due, as far as this call has done it.
     *
     * @param failed those that could not go out, with the reason
     * @param troubled what went wrong in the program or the database, with schedules that are tried again
     */
    public record Outcome(List<Schedule> published, List<Schedule> failed, List<RuntimeException> troubled) {
        public Outcome {
            published = List.copyOf(published);
            failed = List.copyOf(failed);
            troubled = List.copyOf(troubled);
        }
    }

    /** {@link Unavailable} when the database is away. */
    public Outcome execute() {
        List<Schedule> due = with.transactions()
                .reading(() ->
                        with.schedules().upTo(with.clock().instant(), Set.of(ScheduleState.WAITING), MOST_AT_ONCE));
        List<Schedule> published = new ArrayList<>();
        List<Schedule> failed = new ArrayList<>();
        List<RuntimeException> troubled = new ArrayList<>();
        for (Schedule schedule : due) {
            try {
                Schedule ended = publish(schedule);
                (ended.state() == ScheduleState.DONE ? published : failed).add(ended);
            } catch (ScheduleOver e) {
                // Another instance was faster, or it has just been cancelled or changed.
            } catch (ContentNotFound e) {
                with.transactions().writing(() -> with.schedules().remove(schedule.item()));
            } catch (Unavailable e) {
                throw e;
            } catch (RuntimeException e) {
                troubled.add(e);
            }
        }
        return new Outcome(published, failed, troubled);
    }

    /** As it has ended. */
    private Schedule publish(Schedule schedule) {
        Schedule done = schedule.now(ScheduleState.DONE, null, with.clock().instant());
        try {
            publish(schedule, () -> replace(schedule, done));
            return done;
        } catch (ScheduleOver e) {
            throw e;
        } catch (Invalid | Conflict | NotFound e) {
            return failed(schedule, e.getMessage());
        }
    }

    private void publish(Schedule schedule, Runnable together) {
        switch (schedule.item().type()) {
            case POST -> posts.execute(new PublishScheduledPost.Command(schedule, together));
            case PROJECT -> projects.execute(new PublishScheduledProject.Command(schedule, together));
            case CERTIFICATION -> throw new IllegalStateException("Certifications are always public: " + schedule);
        }
    }

    private Schedule failed(Schedule schedule, @Nullable String reason) {
        return new HeldItems(with)
                .holding(schedule.item().type(), schedule.item().id().toString(), _ -> {
                    Schedule failed = schedule.now(
                            ScheduleState.FAILED, reason, with.clock().instant());
                    replace(schedule, failed);
                    return failed;
                });
    }

    /** While the item is held, nobody else changes its schedule. */
    private void replace(Schedule waiting, Schedule ended) {
        if (with.schedules().find(waiting.item()).filter(waiting::equals).isEmpty()) {
            throw new ScheduleOver(waiting);
        }
        with.schedules().save(ended);
    }
}
