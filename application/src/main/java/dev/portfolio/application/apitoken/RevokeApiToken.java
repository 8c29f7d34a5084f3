package dev.portfolio.application.apitoken;

import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.apitoken.ApiTokenId;
import dev.portfolio.domain.apitoken.ApiTokenNotFound;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.transaction.Transactions;

/** Ends an API token. */
public final class RevokeApiToken {

    private final ApiTokenRepository tokens;
    private final Transactions transactions;

    public RevokeApiToken(ApiTokenRepository tokens, Transactions transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /** Whose, and which. */
    public record Command(UserId owner, ApiTokenId token) {}

    /** {@link ApiTokenNotFound} when the account has none with this id. */
    public void execute(Command command) {
        if (!transactions.writing(() -> tokens.delete(command.token(), command.owner()))) {
            throw new ApiTokenNotFound(command.token().toString());
        }
    }
}
