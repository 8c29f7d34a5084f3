package dev.portfolio.application.certification;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Timestamps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an editor writes of a certification. */
public record CertificationContent(
        String name,
        String issuer,
        @Nullable String credentialUrl,
        @Nullable String badgeUrl,
        @Nullable String description,
        @Nullable LocalDate issuedAt) {

    /** A new certification with this content. */
    Certification made(ContentId id, Instant now) {
        return new Certification(
                id, name, issuer, credentialUrl, badgeUrl, description, issuedAt, Timestamps.createdAt(now));
    }

    /** The certification with this content instead of its own. */
    Certification replacing(Certification certification, Instant now) {
        return new CertificationChanges(
                        Change.to(name),
                        Change.to(issuer),
                        Change.to(Optional.ofNullable(credentialUrl)),
                        Change.to(Optional.ofNullable(badgeUrl)),
                        Change.to(Optional.ofNullable(description)),
                        Change.to(Optional.ofNullable(issuedAt)))
                .appliedTo(certification, now);
    }
}
