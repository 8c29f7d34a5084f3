package dev.portfolio.application.session;

import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;

/** Ends all sessions of an account, on every device. */
public final class SignOut {

    private final UserRepository users;
    private final UserLocks locks;
    private final Transactions transactions;

    public SignOut(UserRepository users, UserLocks locks, Transactions transactions) {
        this.users = users;
        this.locks = locks;
        this.transactions = transactions;
    }

    /** Whose. */
    public record Command(UserId user) {}

    /** Nothing where the account is gone: so are its sessions. */
    public void execute(Command command) {
        transactions.writing(
                () -> locks.lock(command.user()).map(User::withSessionsEnded).ifPresent(users::save));
    }
}
