package dev.portfolio.application.apitoken;

import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.apitoken.ApiToken;
import dev.portfolio.domain.apitoken.ApiTokenLifetime;
import dev.portfolio.domain.apitoken.ApiTokenMint;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.apitoken.ApiTokenSecret;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Makes an API token of an account. */
public final class CreateApiToken {

    private final ApiTokenRepository tokens;
    private final ApiTokenMint mint;
    private final Transactions transactions;
    private final Clock clock;

    public CreateApiToken(ApiTokenRepository tokens, ApiTokenMint mint, Transactions transactions, Clock clock) {
        this.tokens = tokens;
        this.mint = mint;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whose, what for, with which rights, for how long. */
    public record Command(UserId owner, String name, Set<Scope> scopes, ApiTokenLifetime lifetime) {}

    /** The token, and its secret, which is nowhere else. */
    public record Created(ApiToken token, ApiTokenSecret secret) {}

    public Created execute(Command command) {
        ApiTokenSecret secret = mint.nextSecret();
        Instant now = clock.instant();
        ApiToken token = new ApiToken(
                mint.nextId(),
                command.owner(),
                command.name(),
                secret.digest(),
                command.scopes(),
                now,
                command.lifetime().from(now),
                null);
        transactions.writing(() -> tokens.add(token));
        return new Created(token, secret);
    }
}
