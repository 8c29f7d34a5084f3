package dev.portfolio.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portfolio.application.account.CreateUser;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.node.ObjectNode;

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
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Whether its owner may do everything; false where it is not said.", example = "false")
        boolean superuser) {

    static CreateUser.Command command(Administrator by, ObjectNode object) {
        AccountBody body = new AccountBody(object, "email", "password", "is_superuser");
        return AccountBody.pointed(() -> {
            Email email = new Email(body.text("email"));
            return new CreateUser.Command(
                    by,
                    email,
                    Password.chosen("password", body.text("password"), email),
                    Boolean.TRUE.equals(body.optionalFlag("is_superuser")));
        });
    }
}
