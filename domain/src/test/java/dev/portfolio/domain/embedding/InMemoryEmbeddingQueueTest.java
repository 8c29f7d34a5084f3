package dev.portfolio.domain.embedding;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryEmbeddingQueueTest extends EmbeddingQueueContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected EmbeddingQueue queue() {
        return portfolio.embeddingQueue();
    }

    @Override
    protected EmbeddingProfiles profiles() {
        return portfolio.embeddingProfiles();
    }
}
