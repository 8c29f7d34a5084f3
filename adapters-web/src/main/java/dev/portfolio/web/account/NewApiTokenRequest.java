package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.apitoken.CreateApiToken;
import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.apitoken.ApiToken;
import dev.portfolio.domain.apitoken.ApiTokenLifetime;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        @Schema(
                description = "How long it is good; 90 where it is not said.",
                example = "30",
                minimum = "1",
                maximum = "366",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        Integer expiresInDays) {

    static CreateApiToken.Command command(UserId owner, Members members) {
        members.need("name");
        members.need("scopes");
        Change<String> name = members.text("name", text -> Texts.required("name", text, ApiToken.NAME_LENGTH));
        Change<List<Scope>> scopes = members.list("scopes", NewApiTokenRequest::scope);
        ApiTokenLifetime lifetime =
                members.wholeNumber("expires_in_days", ApiTokenLifetime::new).from(ApiTokenLifetime.DEFAULT);
        members.refuseTheRest();
        return new CreateApiToken.Command(owner, name.wanted(), Set.copyOf(scopes.wanted()), lifetime);
    }

    private static Scope scope(String key) {
        return Scope.ofKey(key)
                .orElseThrow(() -> new Invalid("scopes", "is not known; allowed: drafts:read, content:write"));
    }
}
