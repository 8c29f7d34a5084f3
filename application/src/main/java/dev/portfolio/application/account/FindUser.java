package dev.portfolio.application.account;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserNotFound;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;

/** One account by its address. */
public final class FindUser {

    private final UserRepository users;
    private final Transactions transactions;

    public FindUser(UserRepository users, Transactions transactions) {
        this.users = users;
        this.transactions = transactions;
    }

    /** Who asks for which account. */
    public record Query(Administrator by, Email email) {}

    /** {@link UserNotFound} when there is none. */
    public User execute(Query query) {
        return transactions
                .reading(() -> users.find(query.email()))
                .orElseThrow(() -> new UserNotFound(query.email().value()));
    }
}
