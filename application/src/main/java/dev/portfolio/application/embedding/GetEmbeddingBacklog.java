package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.transaction.Transactions;

/** How much is still to be embedded. */
public final class GetEmbeddingBacklog {

    private final EmbeddingQueue queue;
    private final Transactions transactions;

    public GetEmbeddingBacklog(EmbeddingQueue queue, Transactions transactions) {
        this.queue = queue;
        this.transactions = transactions;
    }

    public EmbeddingBacklog execute() {
        return transactions.reading(queue::backlog);
    }
}
