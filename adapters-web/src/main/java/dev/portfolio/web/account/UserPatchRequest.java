package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.account.ChangeUser;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.content.Change;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be different about an account (RFC 7396). */
@Schema(
        name = "UserPatch",
        description = "What is to be different (a merge patch, RFC 7396). Nothing of an account can be cleared.")
record UserPatchRequest(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "To sign in with.", example = "ada@example.org", maxLength = 254)
        String email,

        @JsonProperty("is_active")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Whether it can be used. Deactivation ends its sessions.", example = "true")
        boolean active,

        @JsonProperty("is_superuser")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Whether its owner may do everything. Its loss ends the sessions.", example = "false")
        boolean superuser) {

    static ChangeUser.Command command(Administrator by, String id, Members members) {
        UserChange change = new UserChange(
                orNull(members.text("email", Email::new)),
                orNull(members.flag("is_active")),
                orNull(members.flag("is_superuser")));
        members.refuseTheRest();
        return new ChangeUser.Command(by, Ids.user(id), change);
    }

    private static <T> @Nullable T orNull(Change<T> change) {
        return switch (change) {
            case Change.Keep<T> _ -> null;
            case Change.To<T>(T value) -> value;
        };
    }
}
