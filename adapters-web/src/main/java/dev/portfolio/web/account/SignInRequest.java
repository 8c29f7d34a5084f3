package dev.portfolio.web.account;

import dev.portfolio.application.session.SignIn;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.node.ObjectNode;

/** Who wants to sign in. */
@Schema(name = "SignIn", description = "Who wants to sign in.")
record SignInRequest(
        @Schema(
                description = "The address of the account, in any spelling.",
                example = "ada@example.org",
                maxLength = 254)
        String email,

        @Schema(description = "Its password.", example = "correct horse battery staple", maxLength = 128)
        String password) {

    static SignIn.Command command(ObjectNode object) {
        AccountBody body = new AccountBody(object, "email", "password");
        return AccountBody.pointed(() ->
                new SignIn.Command(new Email(body.text("email")), Password.given("password", body.text("password"))));
    }
}
