package dev.portfolio.pages.certification;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.pages.layout.ReadableDate;
import org.jspecify.annotations.Nullable;

/**
 * A certification in a list.
 *
 * @param anchor its place on the page
 * @param url where it can be verified
 */
public record CertificationEntry(
        String anchor,
        String name,
        String issuer,
        @Nullable ReadableDate date,
        @Nullable String url,
        @Nullable String badge,
        @Nullable String description) {

    public static CertificationEntry of(Certification certification) {
        return new CertificationEntry(
                "c-" + certification.id(),
                certification.name(),
                certification.issuer(),
                certification.issuedAt() == null ? null : ReadableDate.of(certification.issuedAt()),
                certification.credentialUrl(),
                certification.badgeUrl(),
                certification.description());
    }
}
