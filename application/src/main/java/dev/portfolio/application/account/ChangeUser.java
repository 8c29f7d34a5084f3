package dev.portfolio.application.account;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.EmailTaken;
import dev.portfolio.domain.account.LastSuperuser;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserNotFound;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.Set;

/** Changes an account: its address, whether it can be used, whether its owner is a superuser. */
public final class ChangeUser {

    private final UserRepository users;
    private final UserLocks locks;
    private final Transactions transactions;
    private final Clock clock;

    public ChangeUser(UserRepository users, UserLocks locks, Transactions transactions, Clock clock) {
        this.users = users;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who changes which account, and how. */
    public record Command(Administrator by, UserId user, UserChange change) {}

    /**
     * The account as it is now. {@link UserNotFound}; {@link EmailTaken}; {@link LastSuperuser} when nobody would be left
     * to manage accounts.
     */
    public User execute(Command command) {
        return transactions.writing(() -> {
            Set<UserId> superusers = locks.lockActiveSuperusers();
            User user = locks.lock(command.user())
                    .orElseThrow(() -> new UserNotFound(command.user().toString()));
            User changed = user.with(command.change(), clock.instant());
            if (!changed.isActiveSuperuser() && superusers.equals(Set.of(user.id()))) {
                throw new LastSuperuser();
            }
            users.save(changed);
            return changed;
        });
    }
}
