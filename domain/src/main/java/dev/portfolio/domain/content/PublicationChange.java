package dev.portfolio.domain.content;

import dev.portfolio.domain.error.Invalid;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to become of an item's publication.
 *
 * @param published whether everybody is to see it
 * @param at the moment it is to say it was published, not in the future; empty leaves it as it is, or now
 */
public record PublicationChange(Change<Boolean> published, Optional<Instant> at) {

    public static final PublicationChange NONE = new PublicationChange(Change.keep(), Optional.empty());
    public static final PublicationChange PUBLISH = new PublicationChange(Change.to(true), Optional.empty());
    public static final PublicationChange UNPUBLISH = new PublicationChange(Change.to(false), Optional.empty());

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** The state after the change; {@link Invalid} when the moment does not fit it. */
    public Publication from(Publication before, Instant now) {
        if (!published.from(before.isPublished())) {
            at.ifPresent(_ -> {
                throw new Invalid("published_at", "is for what is published; set published to true, or leave it out");
            });
            return new Publication.Draft();
        }
        Instant kept = before instanceof Publication.Published(Instant earlier) ? earlier : now;
        return new Publication.Published(at.map(moment -> past(moment, now)).orElse(kept));
    }

    private static Instant past(Instant moment, Instant now) {
        if (moment.isAfter(now) || moment.isBefore(EARLIEST)) {
            throw new Invalid("published_at", "is " + moment + "; allowed is from the year 1 to now, " + now);
        }
        return moment;
    }
}
