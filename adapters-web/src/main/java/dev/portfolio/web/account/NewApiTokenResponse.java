package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.apitoken.CreateApiToken;
import io.swagger.v3.oas.annotations.media.Schema;

/** A new API token with its secret, which is shown this once. */
@Schema(name = "NewApiTokenMade", description = "A new API token with its secret, which is shown this once.")
record NewApiTokenResponse(
        @Schema(
                description = "For `Authorization: Bearer`.",
                example = "pf_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        String token,

        @JsonProperty("api_token") @Schema(description = "All that can be seen of it later.")
        ApiTokenResponse apiToken) {

    static NewApiTokenResponse from(CreateApiToken.Created created) {
        return new NewApiTokenResponse(created.secret().value(), ApiTokenResponse.from(created.token()));
    }
}
