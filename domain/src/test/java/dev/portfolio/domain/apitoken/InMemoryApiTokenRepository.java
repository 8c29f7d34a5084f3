package dev.portfolio.domain.apitoken;

import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** API tokens in memory. */
public final class InMemoryApiTokenRepository implements ApiTokenRepository {

    private final InMemoryTable<ApiTokenId, ApiToken> tokens;

    public InMemoryApiTokenRepository(InMemoryTransactions transactions) {
        this.tokens = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<ApiToken> find(ApiTokenDigest digest) {
        return tokens.read(rows -> rows.values().stream()
                .filter(token -> token.digest().equals(digest))
                .findFirst());
    }

    @Override
    public List<ApiToken> of(UserId owner) {
        return tokens.read(rows -> rows.values().stream()
                .filter(token -> token.owner().equals(owner))
                .sorted(Comparator.comparing(ApiToken::createdAt)
                        .thenComparing(token -> token.id().value())
                        .reversed())
                .toList());
    }

    @Override
    public void add(ApiToken token) {
        tokens.write(rows -> rows.put(token.id(), token));
    }

    @Override
    public boolean delete(ApiTokenId id, UserId owner) {
        return tokens.update(rows -> rows.values()
                .removeIf(token -> token.id().equals(id) && token.owner().equals(owner)));
    }

    @Override
    public void markUsed(ApiTokenId id, Instant at) {
        tokens.write(rows -> rows.computeIfPresent(id, (_, token) -> used(token, at)));
    }

    /** What goes when an account goes. */
    public void deleteAllOf(UserId owner) {
        tokens.write(rows -> rows.values().removeIf(token -> token.owner().equals(owner)));
    }

    private static ApiToken used(ApiToken token, Instant at) {
        return token.lastUsedAt() != null && token.lastUsedAt().isAfter(at)
                ? token
                : new ApiToken(
                        token.id(),
                        token.owner(),
                        token.name(),
                        token.digest(),
                        token.scopes(),
                        token.createdAt(),
                        token.expiresAt(),
                        at);
    }
}
