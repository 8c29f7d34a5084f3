package dev.portfolio.application.account;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserNotFound;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** Gives an account another password without knowing the old one. All its sessions end. */
public final class SetPassword {

    private final UserRepository users;
    private final UserLocks locks;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final Clock clock;

    public SetPassword(
            UserRepository users, UserLocks locks, PasswordHasher hasher, Transactions transactions, Clock clock) {
        this.users = users;
        this.locks = locks;
        this.hasher = hasher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who gives which account which password. */
    public record Command(Administrator by, UserId user, Password password) {}

    /** {@link UserNotFound} when there is no such account. */
    public void execute(Command command) {
        PasswordHash hash = hasher.hash(command.password());
        transactions.writing(() -> {
            User user = locks.lock(command.user())
                    .orElseThrow(() -> new UserNotFound(command.user().toString()));
            users.save(user.withPassword(hash, clock.instant()));
        });
    }
}
