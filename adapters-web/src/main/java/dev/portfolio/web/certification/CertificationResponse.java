package dev.portfolio.web.certification;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.certification.Certification;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certification. */
@Schema(name = "Certification", description = "A certification.")
record CertificationResponse(
        @Schema(description = "Never changes.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11", format = "uuid")
        String id,

        @Schema(description = "What was certified.", example = "Certified Developer")
        String name,

        @Schema(description = "Who certified it.", example = "Example Institute")
        String issuer,

        @JsonProperty("credential_url")
        @Schema(
                description = "Where it can be verified.",
                example = "https://example.org/verify/1",
                format = "uri-reference")
        @Nullable
        String credentialUrl,

        @JsonProperty("badge_url")
        @Schema(
                description = "A picture of the badge.",
                example = "https://example.org/badge.png",
                format = "uri-reference")
        @Nullable
        String badgeUrl,

        @Schema(description = "A paragraph in plain text.", example = "A small tool for large archives.") @Nullable
        String description,

        @JsonProperty("issued_at") @Schema(description = "The date of issue.", example = "2025-11-30") @Nullable
        LocalDate issuedAt,

        @JsonProperty("created_at") @Schema(description = "When it was made.", example = "2026-02-27T18:00:00Z")
        Instant createdAt,

        @JsonProperty("updated_at") @Schema(description = "When it was last changed.", example = "2026-03-02T07:15:00Z")
        Instant updatedAt) {

    static CertificationResponse from(Certification certification) {
        return new CertificationResponse(
                certification.id().toString(),
                certification.name(),
                certification.issuer(),
                certification.credentialUrl(),
                certification.badgeUrl(),
                certification.description(),
                certification.issuedAt(),
                certification.timestamps().createdAt(),
                certification.timestamps().updatedAt());
    }
}
