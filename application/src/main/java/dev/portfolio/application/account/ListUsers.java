package dev.portfolio.application.account;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;

/** All accounts. */
public final class ListUsers {

    private final UserRepository users;
    private final Transactions transactions;

    public ListUsers(UserRepository users, Transactions transactions) {
        this.users = users;
        this.transactions = transactions;
    }

    /** Who asks. */
    public record Query(Administrator by) {}

    /** By address. */
    public List<User> execute(Query query) {
        return transactions.reading(users::all);
    }
}
