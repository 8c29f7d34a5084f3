package dev.portfolio.domain.certification;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Timestamps;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sample certifications, each with an id of its own, and copies of them with something changed. */
public final class Certifications {

    private Certifications() {}

    public static Certification aCertification() {
        return new Certification(
                SampleContent.newId(),
                "Java Professional",
                "Example Institute",
                "https://certificates.example.org/4711",
                "/badges/java.png",
                "Five hours of questions.",
                LocalDate.of(2025, 6, 30),
                SampleContent.timestamps());
    }

    public static Certification withId(Certification certification, ContentId id) {
        return new Certification(
                id,
                certification.name(),
                certification.issuer(),
                certification.credentialUrl(),
                certification.badgeUrl(),
                certification.description(),
                certification.issuedAt(),
                certification.timestamps());
    }

    public static Certification withName(Certification certification, String name) {
        return new Certification(
                certification.id(),
                name,
                certification.issuer(),
                certification.credentialUrl(),
                certification.badgeUrl(),
                certification.description(),
                certification.issuedAt(),
                certification.timestamps());
    }

    public static Certification withIssuer(Certification certification, String issuer) {
        return new Certification(
                certification.id(),
                certification.name(),
                issuer,
                certification.credentialUrl(),
                certification.badgeUrl(),
                certification.description(),
                certification.issuedAt(),
                certification.timestamps());
    }

    public static Certification withDetails(
            Certification certification,
            @Nullable String credentialUrl,
            @Nullable String badgeUrl,
            @Nullable String description) {
        return new Certification(
                certification.id(),
                certification.name(),
                certification.issuer(),
                credentialUrl,
                badgeUrl,
                description,
                certification.issuedAt(),
                certification.timestamps());
    }

    public static Certification withIssuedAt(Certification certification, @Nullable LocalDate issuedAt) {
        return new Certification(
                certification.id(),
                certification.name(),
                certification.issuer(),
                certification.credentialUrl(),
                certification.badgeUrl(),
                certification.description(),
                issuedAt,
                certification.timestamps());
    }

    public static Certification withTimestamps(Certification certification, Timestamps timestamps) {
        return new Certification(
                certification.id(),
                certification.name(),
                certification.issuer(),
                certification.credentialUrl(),
                certification.badgeUrl(),
                certification.description(),
                certification.issuedAt(),
                timestamps);
    }
}
