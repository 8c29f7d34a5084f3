package dev.portfolio.application.session;

import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.session.Session;
import dev.portfolio.domain.session.SessionToken;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.domain.session.SignInRefused;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/**
 * Begins a session. Who may not sign in learns nothing about the account, neither from the answer nor from the time it takes:
 * a password is compared in any case. A hash of an old kind is replaced when its password is known, which is now.
 */
public final class SignIn {

    private final UserRepository users;
    private final UserLocks locks;
    private final PasswordHasher hasher;
    private final SessionTokens tokens;
    private final Transactions transactions;

    public SignIn(
            UserRepository users,
            UserLocks locks,
            PasswordHasher hasher,
            SessionTokens tokens,
            Transactions transactions) {
        this.users = users;
        this.locks = locks;
        this.hasher = hasher;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /** Who says to be whom. */
    public record Command(Email email, Password password) {}

    /** The token of the new session; {@link SignInRefused} when there is none to be had. */
    public SessionToken execute(Command command) {
        Optional<User> active =
                transactions.reading(() -> users.find(command.email())).filter(User::active);
        if (!hasher.matches(command.password(), active.map(User::passwordHash))) {
            throw new SignInRefused();
        }
        User user = active.orElseThrow(SignInRefused::new);
        if (hasher.isOutdated(user.passwordHash())) {
            replace(user, hasher.hash(command.password()));
        }
        return tokens.issue(Session.of(user));
    }

    private void replace(User user, PasswordHash hash) {
        transactions.writing(() -> locks.lock(user.id())
                .filter(now -> now.passwordHash().equals(user.passwordHash()))
                .ifPresent(now -> users.save(now.withPasswordHashedAgain(hash))));
    }
}
