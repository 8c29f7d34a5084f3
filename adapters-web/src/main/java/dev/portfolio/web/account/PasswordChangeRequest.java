package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.session.ChangePassword;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.content.Change;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.Schema;

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

    static ChangePassword.Command command(UserId user, Members members) {
        members.need("current_password");
        members.need("new_password");
        Change<Password> current = members.text("current_password", text -> Password.given("current_password", text));
        Change<String> next = members.text("new_password", text -> text);
        members.refuseTheRest();
        return new ChangePassword.Command(user, current.wanted(), next.wanted());
    }
}
