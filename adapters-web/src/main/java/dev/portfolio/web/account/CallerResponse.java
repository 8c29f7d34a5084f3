package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.User;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Who is asking. */
@Schema(name = "Caller", description = "Who is asking: somebody who signed in, or a script with an API token.")
record CallerResponse(
        @Schema(
                description = "The id of the account.",
                example = "0190c1f2-7a1c-7f6e-9a53-7a1f5f0c2b11",
                format = "uuid")
        String id,

        @Schema(description = "Its address.", example = "ada@example.org")
        String email,

        @JsonProperty("is_superuser") @Schema(description = "Whether its owner may do everything.", example = "true")
        boolean superuser,

        @Schema(
                description = "By what the caller is known.",
                example = "session",
                allowableValues = {"session", "token"})
        String credential,

        @ArraySchema(
                arraySchema = @Schema(description = "What the caller may do beyond what everybody may."),
                schema =
                        @Schema(
                                allowableValues = {"drafts:read", "content:write"},
                                example = "drafts:read"))
        List<String> scopes) {

    static CallerResponse from(Caller caller, User account) {
        boolean script = caller instanceof Caller.Script;
        return new CallerResponse(
                account.id().toString(),
                account.email().value(),
                account.superuser(),
                script ? "token" : "session",
                account.superuser() ? keys(caller) : List.of());
    }

    private static List<String> keys(Caller caller) {
        Collection<Scope> scopes =
                caller instanceof Caller.Script script ? script.scopes() : Arrays.asList(Scope.values());
        return scopes.stream().map(Scope::key).sorted().toList();
    }
}
