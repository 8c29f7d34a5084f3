package dev.portfolio.domain.idempotency;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.transaction.Transactions;

final class InMemoryIdempotencyKeysTest extends IdempotencyKeysContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected IdempotencyKeys keys() {
        return portfolio.idempotencyKeys();
    }

    @Override
    protected Transactions transactions() {
        return portfolio.transactions();
    }
}
