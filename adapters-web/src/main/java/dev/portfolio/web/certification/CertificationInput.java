package dev.portfolio.web.certification;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a client writes of a certification, for the documentation; {@link CertificationBody} reads it. */
@Schema(name = "CertificationInput", description = "What a client writes of a certification.")
record CertificationInput(
        @Schema(description = "What was certified.", example = "Certified Developer", maxLength = 300)
        String name,

        @Schema(description = "Who certified it.", example = "Example Institute", maxLength = 300)
        String issuer,

        @JsonProperty("credential_url")
        @Schema(
                description = "Where it can be verified.",
                example = "https://example.org/verify/1",
                maxLength = 2000,
                format = "uri-reference",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String credentialUrl,

        @JsonProperty("badge_url")
        @Schema(
                description = "A picture of the badge.",
                example = "https://example.org/badge.png",
                maxLength = 2000,
                format = "uri-reference",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String badgeUrl,

        @Schema(
                description = "A paragraph in plain text.",
                example = "A small tool for large archives.",
                maxLength = 5000,
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        String description,

        @JsonProperty("issued_at")
        @Schema(
                description = "The date of issue.",
                example = "2025-11-30",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        LocalDate issuedAt) {}
