package dev.portfolio.domain.session;

import dev.portfolio.domain.error.Unauthenticated;

/** No such account, another password, or an account that is not active: nobody is told which. */
public final class SignInRefused extends Unauthenticated {

    public SignInRefused() {
        super("sign_in_refused", "The email address or the password is wrong, or the account is not active.");
    }
}
