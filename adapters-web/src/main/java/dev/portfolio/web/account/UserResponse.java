package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.account.User;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** An account. */
@Schema(name = "User", description = "An account.")
record UserResponse(
        @Schema(description = "Never changes.", example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11", format = "uuid")
        String id,

        @Schema(description = "To sign in with; in lower case.", example = "ada@example.org")
        String email,

        @JsonProperty("is_active") @Schema(description = "Whether it can be used.", example = "true")
        boolean active,

        @JsonProperty("is_superuser") @Schema(description = "Whether its owner may do everything.", example = "false")
        boolean superuser,

        @JsonProperty("created_at") @Schema(description = "When it was made.", example = "2026-02-27T18:00:00Z")
        Instant createdAt,

        @JsonProperty("updated_at") @Schema(description = "When it was last changed.", example = "2026-03-02T07:15:00Z")
        Instant updatedAt) {

    static UserResponse from(User user) {
        return new UserResponse(
                user.id().toString(),
                user.email().value(),
                user.active(),
                user.superuser(),
                user.timestamps().createdAt(),
                user.timestamps().updatedAt());
    }
}
