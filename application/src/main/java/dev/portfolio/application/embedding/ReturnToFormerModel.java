package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Lets the profile answer again that did so before the last switch, at once: its vectors are still there. What was saved since is
 * put into the queue for it.
 */
public final class ReturnToFormerModel {

    private final EmbeddingProfiles profiles;
    private final SearchIndex index;
    private final EmbeddingQueue queue;
    private final Transactions transactions;
    private final Clock clock;

    public ReturnToFormerModel(
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
     * What answers now.
     *
     * @param queued how many items lack a vector of it until they are embedded
     */
    public record Outcome(EmbeddingProfile profile, int queued) {}

    /** {@link Conflict} when no vectors of an earlier model are kept. */
    public Outcome execute() {
        Instant now = clock.instant();
        return transactions.writing(() -> {
            EmbeddingProfile former = profiles.all().stream()
                    .filter(profile -> profile.state() == EmbeddingProfile.State.RETIRED)
                    .max(Comparator.comparing(profile -> Objects.requireNonNull(profile.retiredAt())))
                    .orElseThrow(() -> new Conflict(
                            "no_former_embedding_model",
                            "There are no vectors of an earlier model to go back to; they are removed a day after a"
                                    + " switch."));
            EmbeddingProfileId id = former.id();
            profiles.activate(id, now);
            int queued = 0;
            for (var item : index.itemsWithoutVectors(id)) {
                queue.add(item, id, now);
                queued++;
            }
            return new Outcome(former, queued);
        });
    }
}
