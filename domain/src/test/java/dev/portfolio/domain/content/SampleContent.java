package dev.portfolio.domain.content;

import java.time.Duration;
import java.time.Instant;

/** Parts that the sample items of all types share. */
public final class SampleContent {

    /** The moment at which samples were made, down to the microsecond. */
    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");

    private static final SequentialContentIds IDS = new SequentialContentIds(NOW);

    private SampleContent() {}

    /** An id that no other item has, higher than those of all samples before. */
    public static ContentId newId() {
        return IDS.next();
    }

    /** A slug no other item has, for the item with this id. */
    public static Slug slugOf(String prefix, ContentId id) {
        return new Slug(prefix + "-" + Long.toUnsignedString(id.value().getLeastSignificantBits(), 36));
    }

    /** So many minutes after {@link #NOW}. */
    public static Instant minutesLater(long minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    public static Timestamps timestamps() {
        return Timestamps.createdAt(NOW);
    }

    public static Publication draft() {
        return new Publication.Draft();
    }

    public static Publication published() {
        return published(NOW);
    }

    public static Publication published(Instant at) {
        return new Publication.Published(at);
    }
}
