package dev.portfolio.application.certification;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What is to change of a certification; an empty value clears the field. */
public record CertificationChanges(
        Change<String> name,
        Change<String> issuer,
        Change<Optional<String>> credentialUrl,
        Change<Optional<String>> badgeUrl,
        Change<Optional<String>> description,
        Change<Optional<LocalDate>> issuedAt) {

    /** The certification after the change; the very same where that changes nothing. */
    Certification appliedTo(Certification certification, Instant now) {
        Certification changed = new Certification(
                certification.id(),
                name.from(certification.name()),
                issuer.from(certification.issuer()),
                credentialUrl
                        .from(Optional.ofNullable(certification.credentialUrl()))
                        .orElse(null),
                badgeUrl.from(Optional.ofNullable(certification.badgeUrl())).orElse(null),
                description
                        .from(Optional.ofNullable(certification.description()))
                        .orElse(null),
                issuedAt.from(Optional.ofNullable(certification.issuedAt())).orElse(null),
                certification.timestamps());
        return changed.equals(certification) ? certification : changed.updatedAt(now);
    }
}
