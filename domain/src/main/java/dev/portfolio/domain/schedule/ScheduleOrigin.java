package dev.portfolio.domain.schedule;

import java.util.Locale;
import java.util.Optional;

/** Who made a schedule. */
public enum ScheduleOrigin {
    /** A person. */
    EDITOR,
    /** An import, of a file with a date in the future. */
    IMPORT;

    /** The name used in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The origin with this {@link #key()}, if there is one. */
    public static Optional<ScheduleOrigin> ofKey(String key) {
        for (ScheduleOrigin origin : values()) {
            if (origin.key().equals(key)) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }
}
