package dev.portfolio.domain.transaction;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.post.PostRepository;

final class InMemoryReplicaReadsTest extends ReplicaReadsContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected ReplicaReads replicaReads() {
        return portfolio.replicaReads();
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
