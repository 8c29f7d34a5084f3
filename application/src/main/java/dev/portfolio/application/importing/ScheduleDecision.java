package dev.portfolio.application.importing;

import dev.portfolio.domain.schedule.Schedule;
import dev.portfolio.domain.schedule.ScheduleOrigin;
import dev.portfolio.domain.schedule.ScheduleState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an import does about the schedule of a file's item. A schedule that a person made is theirs. */
sealed interface ScheduleDecision {

    /**
     * It stays as it is, or there is none.
     *
     * @param reason what is to be known about it; null where there is nothing
     */
    record Keep(@Nullable String reason) implements ScheduleDecision {}

    /** The item goes out at this moment. */
    record Set(Instant at) implements ScheduleDecision {
        @Override
        public String reason() {
            return "dated " + at + ", in the future: scheduled for then";
        }
    }

    /** What an import has scheduled does not go out. */
    record Cancel() implements ScheduleDecision {
        @Override
        public String reason() {
            return "not dated in the future any more: its schedule is cancelled";
        }
    }

    /** What to tell about it; null where there is nothing. */
    @Nullable
    String reason();

    default boolean isChange() {
        return switch (this) {
            case Keep _ -> false;
            case Set _, Cancel _ -> true;
        };
    }

    /**
     * The decision.
     *
     * @param existing the schedule that the item has
     * @param itemChanges whether the file changes the item
     */
    static ScheduleDecision of(PublicationDecision publication, Optional<Schedule> existing, boolean itemChanges) {
        Instant at = publication.later();
        if (at == null) {
            boolean left = !publication.publication().isPublished()
                    && existing.filter(Schedule::isWaiting)
                            .filter(schedule -> schedule.origin() == ScheduleOrigin.IMPORT)
                            .isPresent();
            return left ? new Cancel() : new Keep(null);
        }
        return existing.<ScheduleDecision>flatMap(schedule -> kept(schedule, at, itemChanges))
                .orElseGet(() -> new Set(at));
    }

    private static Optional<ScheduleDecision> kept(Schedule schedule, Instant at, boolean itemChanges) {
        String dated = "dated " + at + ", in the future: ";
        boolean same = schedule.publishAt().equals(at) && !itemChanges;
        if (schedule.isWaiting() && schedule.origin() == ScheduleOrigin.EDITOR) {
            return Optional.of(
                    new Keep(dated + "the schedule that was made by hand stays, for " + schedule.publishAt()));
        }
        if (schedule.state() == ScheduleState.CANCELLED && same) {
            return Optional.of(new Keep(dated + "kept as a draft, since its schedule was cancelled"));
        }
        return schedule.isWaiting() && same ? Optional.of(new Keep(new Set(at).reason())) : Optional.empty();
    }
}
