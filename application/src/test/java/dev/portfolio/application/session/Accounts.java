package dev.portfolio.application.session;

import dev.portfolio.application.InTransactionsOnly;
import dev.portfolio.application.MovableClock;
import dev.portfolio.application.UseCases;
import dev.portfolio.application.account.ChangeUser;
import dev.portfolio.application.account.CreateFirstSuperuser;
import dev.portfolio.application.account.CreateUser;
import dev.portfolio.application.account.DeleteUser;
import dev.portfolio.application.account.SetPassword;
import dev.portfolio.application.apitoken.CreateApiToken;
import dev.portfolio.application.apitoken.RevokeApiToken;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.Email;
import dev.portfolio.domain.account.InMemoryPasswordHasher;
import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserChange;
import dev.portfolio.domain.account.UserIds;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.account.Users;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.apitoken.InMemoryApiTokenMint;
import dev.portfolio.domain.session.InMemorySessionTokens;
import dev.portfolio.domain.session.SessionToken;
import dev.portfolio.domain.transaction.Transactions;

/** The use cases of accounts on ports in memory that know transactions only. */
public final class Accounts {

    public static final Administrator ADMINISTRATOR = new Administrator(Users.newUserId());
    public static final Password PASSWORD = new Password("correct horse battery");

    private final UseCases base = new UseCases();
    private final InMemorySessionTokens sessionTokens = new InMemorySessionTokens(base.clock());
    private final InMemoryApiTokenMint mint = new InMemoryApiTokenMint();
    private final UserIds ids = Users::newUserId;

    /** An account with {@link #PASSWORD}. */
    public User add(String email, boolean superuser) {
        return createUser().execute(new CreateUser.Command(ADMINISTRATOR, new Email(email), PASSWORD, superuser));
    }

    public User change(User user, UserChange change) {
        return changeUser().execute(new ChangeUser.Command(ADMINISTRATOR, user.id(), change));
    }

    public SessionToken signIn(User user) {
        return signIn().execute(new SignIn.Command(user.email(), PASSWORD));
    }

    public Caller caller(String token) {
        return new IdentifyCaller(users(), apiTokens(), sessionTokens, transactions(), clock())
                .execute(new IdentifyCaller.Query(token));
    }

    public MovableClock clock() {
        return base.clock();
    }

    public InMemoryPasswordHasher hasher() {
        return base.memory().passwordHasher();
    }

    public UserRepository users() {
        return InTransactionsOnly.of(UserRepository.class, base.memory().users(), transactions());
    }

    public UserLocks locks() {
        return InTransactionsOnly.of(UserLocks.class, base.memory().users(), transactions());
    }

    public ApiTokenRepository apiTokens() {
        return InTransactionsOnly.of(ApiTokenRepository.class, base.memory().apiTokens(), transactions());
    }

    public Transactions transactions() {
        return base.transactions();
    }

    public CreateUser createUser() {
        return new CreateUser(users(), ids, hasher(), transactions(), clock());
    }

    public CreateFirstSuperuser createFirstSuperuser() {
        return new CreateFirstSuperuser(users(), locks(), ids, hasher(), transactions(), clock());
    }

    public ChangeUser changeUser() {
        return new ChangeUser(users(), locks(), transactions(), clock());
    }

    public DeleteUser deleteUser() {
        return new DeleteUser(users(), locks(), transactions());
    }

    public SetPassword setPassword() {
        return new SetPassword(users(), locks(), hasher(), transactions(), clock());
    }

    public SignIn signIn() {
        return new SignIn(users(), locks(), hasher(), sessionTokens, transactions());
    }

    public SignOut signOut() {
        return new SignOut(users(), locks(), transactions());
    }

    public ChangePassword changePassword() {
        return new ChangePassword(users(), locks(), hasher(), sessionTokens, transactions(), clock());
    }

    public CreateApiToken createApiToken() {
        return new CreateApiToken(apiTokens(), mint, transactions(), clock());
    }

    public RevokeApiToken revokeApiToken() {
        return new RevokeApiToken(apiTokens(), transactions());
    }

    /** The account as it is stored. */
    public User stored(User user) {
        return base.memory().users().find(user.id()).orElseThrow();
    }

    /** Stores it as it is. */
    public void store(User user) {
        base.memory().users().save(user);
    }
}
