package dev.portfolio.application.importing;

import dev.portfolio.domain.content.Publication;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file's item is published.
 *
 * @param reason why not, where the file does not say so itself; else null
 */
record PublicationDecision(
        Publication publication, @Nullable String reason) {

    /**
     * A draft stays one. A date in the future keeps the item a draft until it is imported again after that date. Without a
     * date the item keeps the one it has, or is published now.
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
                ? new PublicationDecision(
                        new Publication.Draft(),
                        "dated " + date + ", in the future: kept as a draft; import it again after that date")
                : new PublicationDecision(new Publication.Published(date), null);
    }
}
