package dev.portfolio.application.session;

import dev.portfolio.domain.account.Caller;
import dev.portfolio.domain.account.User;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.apitoken.ApiToken;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.apitoken.ApiTokenSecret;
import dev.portfolio.domain.session.CredentialsRefused;
import dev.portfolio.domain.session.Session;
import dev.portfolio.domain.session.SessionTokens;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;

/** Finds out who sends a token, of a session or of a script, and what that account may do at this moment. */
public final class IdentifyCaller {

    private final UserRepository users;
    private final ApiTokenRepository apiTokens;
    private final SessionTokens sessionTokens;
    private final Transactions transactions;
    private final Clock clock;

    public IdentifyCaller(
            UserRepository users,
            ApiTokenRepository apiTokens,
            SessionTokens sessionTokens,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.apiTokens = apiTokens;
        this.sessionTokens = sessionTokens;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was sent. */
    public record Query(String token) {

        @Override
        public String toString() {
            return "Query[not shown]";
        }
    }

    private record Use(ApiToken token, User owner) {}

    /** {@link CredentialsRefused} when the token is not, or no longer, good. */
    public Caller execute(Query query) {
        return ApiTokenSecret.isMeant(query.token())
                ? script(new ApiTokenSecret(query.token()))
                : signedIn(sessionTokens.read(query.token()).orElseThrow(CredentialsRefused::new));
    }

    private Caller signedIn(Session session) {
        User user = transactions
                .reading(() -> users.find(session.user()))
                .filter(session::isGoodFor)
                .orElseThrow(CredentialsRefused::new);
        return new Caller.SignedIn(user.id(), user.superuser());
    }

    private Caller script(ApiTokenSecret secret) {
        Instant now = clock.instant();
        Use use = transactions
                .reading(() -> apiTokens
                        .find(secret.digest())
                        .filter(token -> !token.isExpired(now))
                        .flatMap(token ->
                                users.find(token.owner()).filter(User::active).map(owner -> new Use(token, owner))))
                .orElseThrow(CredentialsRefused::new);
        if (use.token().isUseNews(now)) {
            transactions.writing(() -> apiTokens.markUsed(use.token().id(), now));
        }
        return new Caller.Script(
                use.owner().id(), use.owner().superuser(), use.token().scopes());
    }
}
