package dev.portfolio.application.account;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserNotFound;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;

/** The account on which a caller acts. */
public final class GetOwnAccount {

    private final UserRepository users;
    private final Transactions transactions;

    public GetOwnAccount(UserRepository users, Transactions transactions) {
        this.users = users;
        this.transactions = transactions;
    }

    /** Whose. */
    public record Query(UserId user) {}

    /** {@link UserNotFound} when it was removed just now. */
    public User execute(Query query) {
        return transactions
                .reading(() -> users.find(query.user()))
                .orElseThrow(() -> new UserNotFound(query.user().toString()));
    }
}
