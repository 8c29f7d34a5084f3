package dev.portfolio.domain.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether an item is open to everybody, and since when. */
public sealed interface Publication {

    /** Not for the public. */
    record Draft() implements Publication {}

    /**
     * For everybody.
     *
     * @param at the moment it says it was published, in whole microseconds (what the database keeps)
     */
    record Published(Instant at) implements Publication {
        public Published {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    default boolean isPublished() {
        return this instanceof Published;
    }

    /** When it was published; null for a draft. */
    default @Nullable Instant publishedAt() {
        return switch (this) {
            case Draft _ -> null;
            case Published(Instant at) -> at;
        };
    }
}
