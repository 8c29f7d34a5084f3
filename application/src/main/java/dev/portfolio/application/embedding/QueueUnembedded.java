package dev.portfolio.application.embedding;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Puts every item into the queue that has a text without a vector of a profile in use: when the queue was lost, or another
 * profile answers than did. Embedded items are not touched.
 */
public final class QueueUnembedded {

    private final SearchIndex index;
    private final EmbeddingQueue queue;
    private final EmbeddingProfiles profiles;
    private final Transactions transactions;
    private final Clock clock;

    public QueueUnembedded(
            SearchIndex index,
            EmbeddingQueue queue,
            EmbeddingProfiles profiles,
            Transactions transactions,
            Clock clock) {
        this.index = index;
        this.queue = queue;
        this.profiles = profiles;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many items were put into the queue or were there already; one counts for each profile that it lacks a vector of. */
    public int execute() {
        Instant now = clock.instant();
        return transactions.writing(() -> {
            int queued = 0;
            for (EmbeddingProfile profile : LiveProfiles.of(profiles)) {
                List<ContentRef> items = index.itemsWithoutVectors(profile.id());
                items.forEach(item -> queue.add(item, profile.id(), now));
                queued += items.size();
            }
            return queued;
        });
    }
}
