package dev.portfolio.domain.schedule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What has become of a schedule. */
public enum ScheduleState {
    /** Its moment is to come, or has just come. */
    WAITING,
    /** The item has gone out. */
    DONE,
    /** The item could not go out. */
    FAILED,
    /** Somebody has called it off. */
    CANCELLED;

    /** States in which a schedule still concerns somebody, and needs its revision. */
    public static final Set<ScheduleState> OPEN = Set.copyOf(EnumSet.of(WAITING, FAILED));

    /** The name used in JSON and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this {@link #key()}, if there is one. */
    public static Optional<ScheduleState> ofKey(String key) {
        for (ScheduleState state : values()) {
            if (state.key().equals(key)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
