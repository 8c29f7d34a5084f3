package dev.portfolio.application.account;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.EmailTaken;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserIds;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** Makes an account. */
public final class CreateUser {

    private final UserRepository users;
    private final UserIds ids;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final Clock clock;

    public CreateUser(
            UserRepository users, UserIds ids, PasswordHasher hasher, Transactions transactions, Clock clock) {
        this.users = users;
        this.ids = ids;
        this.hasher = hasher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who makes it, and what it is to be like. */
    public record Command(Administrator by, Email email, Password password, boolean superuser) {}

    /** {@link EmailTaken} when another account has the address. */
    public User execute(Command command) {
        PasswordHash hash = hasher.hash(command.password());
        User user = User.created(ids.next(), command.email(), hash, command.superuser(), clock.instant());
        transactions.writing(() -> users.save(user));
        return user;
    }
}
