package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.apitoken.CreateApiToken;
import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.apitoken.ApiTokenLifetime;
import dev.portfolio.domain.error.Invalid;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What a new API token is to be like. */
@Schema(name = "NewApiToken", description = "What a new API token is to be like.")
record NewApiTokenRequest(
        @Schema(description = "What it is for.", example = "build pipeline", maxLength = 100)
        String name,

        @ArraySchema(
                minItems = 1,
                schema =
                        @Schema(
                                allowableValues = {"drafts:read", "content:write"},
                                example = "content:write"))
        List<String> scopes,

        @JsonProperty("expires_in_days")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "How long it is good; 90 where it is not said.",
                example = "30",
                minimum = "1",
                maximum = "366")
        int expiresInDays) {

    static CreateApiToken.Command command(UserId owner, ObjectNode object) {
        AccountBody body = new AccountBody(object, "name", "scopes", "expires_in_days");
        return AccountBody.pointed(() -> new CreateApiToken.Command(
                owner,
                body.text("name"),
                scopes(body.texts("scopes")),
                new ApiTokenLifetime(body.wholeNumber("expires_in_days", ApiTokenLifetime.DEFAULT.days()))));
    }

    private static Set<Scope> scopes(List<String> keys) {
        Set<Scope> scopes = new LinkedHashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            String pointer = "/scopes/" + i;
            scopes.add(Scope.ofKey(keys.get(i))
                    .orElseThrow(() -> new Invalid(pointer, "is not known; allowed: drafts:read, content:write")));
        }
        return scopes;
    }
}
