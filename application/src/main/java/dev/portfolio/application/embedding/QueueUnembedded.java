package dev.portfolio.application.embedding;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Puts every item into the queue that has a text without a vector by the model in use: after another model was chosen, or
 * when the queue was lost. Embedded items are not touched.
 */
public final class QueueUnembedded {

    private final SearchIndex index;
    private final EmbeddingQueue queue;
    private final Embedder embedder;
    private final Transactions transactions;
    private final Clock clock;

    public QueueUnembedded(
            SearchIndex index, EmbeddingQueue queue, Embedder embedder, Transactions transactions, Clock clock) {
        this.index = index;
        this.queue = queue;
        this.embedder = embedder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many items were put into the queue or were there already. */
    public int execute() {
        Instant now = clock.instant();
        return transactions.writing(() -> {
            List<ContentRef> items = index.itemsWithoutVectors(embedder.model());
            items.forEach(item -> queue.add(item, now));
            return items.size();
        });
    }
}
