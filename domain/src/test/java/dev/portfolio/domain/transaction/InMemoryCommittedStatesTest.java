package dev.portfolio.domain.transaction;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.post.PostRepository;

final class InMemoryCommittedStatesTest extends CommittedStatesContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected CommittedStates states() {
        return portfolio.committedStates();
    }

    @Override
    protected Transactions transactions() {
        return portfolio.transactions();
    }

    @Override
    protected PostRepository posts() {
        return portfolio.posts();
    }
}
