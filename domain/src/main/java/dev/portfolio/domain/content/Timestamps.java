package dev.portfolio.domain.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When an item was made and last changed, in whole microseconds (what the database keeps).
 *
 * @param createdAt never changes
 * @param updatedAt moves with every change
 */
public record Timestamps(Instant createdAt, Instant updatedAt) {

    public Timestamps {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        updatedAt = updatedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static Timestamps createdAt(Instant now) {
        return new Timestamps(now, now);
    }

    public Timestamps updatedAt(Instant now) {
        return new Timestamps(createdAt, now);
    }
}
