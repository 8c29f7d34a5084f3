package dev.portfolio.application.embedding;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Lets the profile that was built answer questions, in one transaction, if nothing is missing in it. What is missing is put into
 * the queue instead.
 */
public final class FinishModelSwitch {

    private final EmbeddingProfiles profiles;
    private final SearchIndex index;
    private final EmbeddingQueue queue;
    private final Transactions transactions;
    private final Clock clock;

    public FinishModelSwitch(
            EmbeddingProfiles profiles,
            SearchIndex index,
            EmbeddingQueue queue,
            Transactions transactions,
            Clock clock) {
        this.profiles = profiles;
        this.index = index;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Which one.
     *
     * @param allowMissing whether it is to answer although items lack vectors; these are found by keywords until they have them
     */
    public record Command(EmbeddingProfileId profile, boolean allowMissing) {}

    /**
     * What was done.
     *
     * @param answers whether the profile answers questions now
     * @param missing how many items lack a vector of it, and are in the queue
     */
    public record Outcome(boolean answers, int missing) {}

    /** {@link Conflict} when the profile is gone. */
    public Outcome execute(Command command) {
        Instant now = clock.instant();
        return transactions.writing(() -> {
            List<ContentRef> missing = index.itemsWithoutVectors(command.profile());
            boolean answers = missing.isEmpty() || command.allowMissing();
            if (answers) {
                profiles.activate(command.profile(), now);
            } else {
                missing.forEach(item -> queue.add(item, command.profile(), now));
            }
            return new Outcome(answers, missing.size());
        });
    }
}
