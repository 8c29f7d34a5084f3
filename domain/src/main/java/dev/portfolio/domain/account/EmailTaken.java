package dev.portfolio.domain.account;

import dev.portfolio.domain.error.Conflict;

/** Another account has this address already. */
public final class EmailTaken extends Conflict {

    public EmailTaken(Email email) {
        super("email_taken", "Another account has the email address '" + email + "' already.");
    }
}
