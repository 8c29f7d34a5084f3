package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.session.ChangePassword;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.UserId;
import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.node.ObjectNode;

/** From which password to which. */
@Schema(name = "PasswordChange", description = "From which password to which.")
record PasswordChangeRequest(
        @JsonProperty("current_password")
        @Schema(description = "The present one.", example = "correct horse battery staple", maxLength = 128)
        String currentPassword,

        @JsonProperty("new_password")
        @Schema(
                description = "Another one: 12 to 128 characters of any kind.",
                example = "a better horse in another battery",
                minLength = 12,
                maxLength = 128)
        String newPassword) {

    static ChangePassword.Command command(UserId user, ObjectNode object) {
        AccountBody body = new AccountBody(object, "current_password", "new_password");
        return AccountBody.pointed(() -> new ChangePassword.Command(
                user, Password.given("current_password", body.text("current_password")), body.text("new_password")));
    }
}
