package dev.portfolio.application.session;

import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.session.CredentialsRefused;
import dev.portfolio.domain.session.Session;
import dev.portfolio.domain.session.SessionToken;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.Optional;

/** Lets the owner of an account choose another password. All sessions end; a new one begins. */
public final class ChangePassword {

    private final UserRepository users;
    private final UserLocks locks;
    private final PasswordHasher hasher;
    private final SessionTokens tokens;
    private final Transactions transactions;
    private final Clock clock;

    public ChangePassword(
            UserRepository users,
            UserLocks locks,
            PasswordHasher hasher,
            SessionTokens tokens,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.locks = locks;
        this.hasher = hasher;
        this.tokens = tokens;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whose, from what, to what; the new password as it was typed. */
    public record Command(UserId user, Password current, String next) {}

    /**
     * The token of a new session. {@link Invalid} when the present password is another one, or the new one is refused;
     * {@link CredentialsRefused} when the account was changed at the same time.
     */
    public SessionToken execute(Command command) {
        User user = transactions
                .reading(() -> users.find(command.user()))
                .filter(User::active)
                .orElseThrow(CredentialsRefused::new);
        Password next = Password.chosen("new_password", command.next(), user.email());
        if (!hasher.matches(command.current(), Optional.of(user.passwordHash()))) {
            throw new Invalid("current_password", "is not the password of this account");
        }
        return tokens.issue(Session.of(changed(user, hasher.hash(next))));
    }

    private User changed(User user, PasswordHash hash) {
        return transactions.writing(() -> {
            User now = locks.lock(user.id())
                    .filter(Session.of(user)::isGoodFor)
                    .filter(locked -> locked.passwordHash().equals(user.passwordHash()))
                    .orElseThrow(CredentialsRefused::new);
            User changed = now.withPassword(hash, clock.instant());
            users.save(changed);
            return changed;
        });
    }
}
