package dev.portfolio.application.apitoken;

import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.apitoken.ApiToken;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;

/** The API tokens of an account. */
public final class ListApiTokens {

    private final ApiTokenRepository tokens;
    private final Transactions transactions;

    public ListApiTokens(ApiTokenRepository tokens, Transactions transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /** Whose. */
    public record Query(UserId owner) {}

    /** The newest first, expired ones included. */
    public List<ApiToken> execute(Query query) {
        return transactions.reading(() -> tokens.of(query.owner()));
    }
}
