package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.apitoken.ApiToken;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An API token, without its secret. */
@Schema(name = "ApiToken", description = "An API token, without its secret.")
record ApiTokenResponse(
        @Schema(description = "To revoke it by.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11", format = "uuid")
        String id,

        @Schema(description = "What it is for.", example = "build pipeline")
        String name,

        @ArraySchema(
                schema =
                        @Schema(
                                allowableValues = {"drafts:read", "content:write"},
                                example = "content:write"))
        List<String> scopes,

        @JsonProperty("created_at") @Schema(description = "When it was made.", example = "2026-02-27T18:00:00Z")
        Instant createdAt,

        @JsonProperty("expires_at")
        @Schema(description = "From when on it is worth nothing.", example = "2026-05-28T18:00:00Z")
        Instant expiresAt,

        @JsonProperty("last_used_at")
        @Schema(description = "To the minute; null while it was never used.", example = "2026-03-02T07:15:00Z")
        @Nullable
        Instant lastUsedAt) {

    static ApiTokenResponse from(ApiToken token) {
        return new ApiTokenResponse(
                token.id().toString(),
                token.name(),
                token.scopes().stream().map(Scope::key).sorted().toList(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }
}
