package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.account.CreateUser;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.content.Change;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a new account is to be like. */
@Schema(name = "NewUser", description = "What a new account is to be like.")
record NewUserRequest(
        @Schema(description = "To sign in with.", example = "ada@example.org", maxLength = 254)
        String email,

        @Schema(
                description = "12 to 128 characters of any kind.",
                example = "correct horse battery staple",
                minLength = 12,
                maxLength = 128)
        String password,

        @JsonProperty("is_superuser")
        @Schema(
                description = "Whether its owner may do everything; false where it is not said.",
                example = "false",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable
        Boolean superuser) {

    /** Stands for an address that is refused, so that the password is checked all the same. */
    private static final Email UNKNOWN = new Email("unknown@invalid");

    static CreateUser.Command command(Administrator by, Members members) {
        members.need("email");
        members.need("password");
        Change<Email> email = members.text("email", Email::new);
        Change<Password> password =
                members.text("password", text -> Password.chosen("password", text, email.from(UNKNOWN)));
        boolean superuser = members.flag("is_superuser").from(false);
        members.refuseTheRest();
        return new CreateUser.Command(by, email.wanted(), password.wanted(), superuser);
    }
}
