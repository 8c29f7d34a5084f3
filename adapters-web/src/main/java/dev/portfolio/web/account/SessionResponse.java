package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.session.SessionToken;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A session that has begun. Browsers have it in a cookie already. */
@Schema(
        name = "Session",
        description = "A session that has begun; browsers have it in the cookie `access_token` already.")
record SessionResponse(
        @JsonProperty("access_token")
        @Schema(
                description = "For `Authorization: Bearer`, where cookies are no good.",
                example = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJwb3J0Zm9saW8ifQ.c2lnbmF0dXJl")
        String accessToken,

        @JsonProperty("token_type") @Schema(description = "Always `Bearer`.", example = "Bearer")
        String tokenType,

        @JsonProperty("expires_at")
        @Schema(description = "When the session ends by itself.", example = "2026-03-01T10:30:00Z")
        Instant expiresAt) {

    static SessionResponse from(SessionToken token) {
        return new SessionResponse(token.value(), "Bearer", token.expiresAt());
    }
}
