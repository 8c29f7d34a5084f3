package dev.portfolio.application.account;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.LastSuperuser;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserNotFound;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Set;

/** Removes an account with its API tokens. What its owner has written stays. */
public final class DeleteUser {

    private final UserRepository users;
    private final UserLocks locks;
    private final Transactions transactions;

    public DeleteUser(UserRepository users, UserLocks locks, Transactions transactions) {
        this.users = users;
        this.locks = locks;
        this.transactions = transactions;
    }

    /** Who removes which account. */
    public record Command(Administrator by, UserId user) {}

    /** {@link UserNotFound}; {@link LastSuperuser} when nobody would be left to manage accounts. */
    public void execute(Command command) {
        transactions.writing(() -> {
            Set<UserId> superusers = locks.lockActiveSuperusers();
            User user = locks.lock(command.user())
                    .orElseThrow(() -> new UserNotFound(command.user().toString()));
            if (superusers.equals(Set.of(user.id()))) {
                throw new LastSuperuser();
            }
            users.delete(user.id());
        });
    }
}
