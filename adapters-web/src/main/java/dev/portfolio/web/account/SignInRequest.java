package dev.portfolio.web.account;

import dev.portfolio.application.session.SignIn;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.content.Change;
import dev.portfolio.web.body.Members;
import io.swagger.v3.oas.annotations.media.Schema;

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

    static SignIn.Command command(Members members) {
        members.need("email");
        members.need("password");
        Change<Email> email = members.text("email", Email::new);
        Change<Password> password = members.text("password", text -> Password.given("password", text));
        members.refuseTheRest();
        return new SignIn.Command(email.wanted(), password.wanted());
    }
}
