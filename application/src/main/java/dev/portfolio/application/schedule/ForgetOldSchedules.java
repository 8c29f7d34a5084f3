package dev.portfolio.application.schedule;

import java.time.Duration;

/** Forgets schedules that were done or cancelled {@value #DAYS_KEPT} days ago. Those that failed stay until they are cancelled. */
public final class ForgetOldSchedules {

    static final int DAYS_KEPT = 30;

    private final Scheduling with;

    public ForgetOldSchedules(Scheduling with) {
        this.with = with;
    }

    /** How many were forgotten. */
    public int execute() {
        return with.transactions()
                .writing(() ->
                        with.schedules().forgetEnded(with.clock().instant().minus(Duration.ofDays(DAYS_KEPT))));
    }
}
