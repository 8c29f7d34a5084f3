package dev.portfolio.domain.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When an item was made and last changed, in whole microseconds (what the database keeps).
 *
 * @param createdAt never changes
 * @param updatedAt moves on with every change, and so tells the states of an item apart
 */
public record Timestamps(Instant createdAt, Instant updatedAt) {

    public Timestamps {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        updatedAt = updatedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static Timestamps createdAt(Instant now) {
        return new Timestamps(now, now);
    }

    /** After a change made now; a microsecond after the last one where the clock has not moved on. */
    public Timestamps updatedAt(Instant now) {
        Timestamps changed = new Timestamps(createdAt, now);
        return changed.updatedAt.isAfter(updatedAt)
                ? changed
                : new Timestamps(createdAt, updatedAt.plus(1, ChronoUnit.MICROS));
    }
}
