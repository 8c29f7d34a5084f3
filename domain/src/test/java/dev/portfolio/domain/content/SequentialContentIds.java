package dev.portfolio.domain.content;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids in ascending order, the same in every run; they have the form of a UUID of version 7. */
public final class SequentialContentIds implements ContentIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final long timeAndVersion;
    private final AtomicLong last = new AtomicLong();

    public SequentialContentIds() {
        this(Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** Ids that say they were made at this moment; other than those of every other moment. */
    public SequentialContentIds(Instant moment) {
        this.timeAndVersion = moment.toEpochMilli() << 16 | VERSION;
    }

    @Override
    public ContentId next() {
        return new ContentId(new UUID(timeAndVersion, VARIANT | last.incrementAndGet()));
    }
}
