package dev.portfolio.domain.embedding;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryEmbeddingQueueTest extends EmbeddingQueueContract {

    private final EmbeddingQueue queue = new InMemoryPortfolio().embeddingQueue();

    @Override
    protected EmbeddingQueue queue() {
        return queue;
    }
}
