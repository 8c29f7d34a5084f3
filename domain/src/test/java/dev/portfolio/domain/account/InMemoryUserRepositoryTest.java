package dev.portfolio.domain.account;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryUserRepositoryTest extends UserRepositoryContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected UserRepository users() {
        return portfolio.users();
    }

    @Override
    protected UserLocks locks() {
        return portfolio.users();
    }

    @Override
    protected void writing(Runnable work) {
        portfolio.transactions().writing(work);
    }
}
