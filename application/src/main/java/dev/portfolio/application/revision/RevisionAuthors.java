package dev.portfolio.application.revision;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.revision.RevisionAuthor;
import org.jspecify.annotations.Nullable;

/** Tells who saved revisions. To be called in a transaction. */
final class RevisionAuthors {

    private final UserRepository users;

    RevisionAuthors(UserRepository users) {
        this.users = users;
    }

    /** An account's email address, or its id once it is gone; {@code import}; {@code schedule}; null where nobody knows. */
    @Nullable
    String name(RevisionAuthor author) {
        return switch (author) {
            case RevisionAuthor.Account(UserId id) ->
                users.find(id).map(User::email).map(email -> email.value()).orElse(id.toString());
            case RevisionAuthor.Importing _ -> "import";
            case RevisionAuthor.Scheduled _ -> "schedule";
            case RevisionAuthor.Unknown _ -> null;
        };
    }
}
