package dev.portfolio.application.account;

import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.EmailTaken;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserIds;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** Makes the account that can make all others, on an installation that has no superuser. */
public final class CreateFirstSuperuser {

    private final UserRepository users;
    private final UserLocks locks;
    private final UserIds ids;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final Clock clock;

    public CreateFirstSuperuser(
            UserRepository users,
            UserLocks locks,
            UserIds ids,
            PasswordHasher hasher,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.locks = locks;
        this.ids = ids;
        this.hasher = hasher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What it is to be like. */
    public record Command(Email email, Password password) {}

    /**
     * Whether it was made; it is not where there is an active superuser already.
     *
     * @throws EmailTaken when there is none, and an account that is none has the address
     */
    public boolean execute(Command command) {
        if (hasSuperuser()) {
            return false;
        }
        PasswordHash hash = hasher.hash(command.password());
        User user = User.created(ids.next(), command.email(), hash, true, clock.instant());
        try {
            transactions.writing(() -> users.save(user));
            return true;
        } catch (EmailTaken e) {
            // Another server that starts at the same time may have been faster.
            if (hasSuperuser()) {
                return false;
            }
            throw e;
        }
    }

    private boolean hasSuperuser() {
        return transactions.writing(() -> !locks.lockActiveSuperusers().isEmpty());
    }
}
