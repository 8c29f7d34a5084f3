package dev.portfolio.application.importing;

import dev.portfolio.domain.content.Publication;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file's item is published.
 *
 * @param later when it is to be, in whole microseconds, where that is in the future; else null
 */
record PublicationDecision(
        Publication publication, @Nullable Instant later) {

    /**
     * A draft stays one. A date in the future keeps the item a draft until then. Without a date the item keeps the one it has,
     * or is published now.
     */
    static PublicationDecision of(boolean draft, @Nullable Instant date, @Nullable Publication before, Instant now) {
        if (draft) {
            return new PublicationDecision(new Publication.Draft(), null);
        }
        if (date == null) {
            Publication kept = before instanceof Publication.Published ? before : new Publication.Published(now);
            return new PublicationDecision(kept, null);
        }
        return date.isAfter(now)
                ? new PublicationDecision(new Publication.Draft(), date.truncatedTo(ChronoUnit.MICROS))
                : new PublicationDecision(new Publication.Published(date), null);
    }
}
