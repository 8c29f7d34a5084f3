package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.transaction.Transactions;

/** How much is still to be embedded for the profile that answers questions. */
public final class GetEmbeddingBacklog {

    private final EmbeddingQueue queue;
    private final EmbeddingProfiles profiles;
    private final Transactions transactions;

    public GetEmbeddingBacklog(EmbeddingQueue queue, EmbeddingProfiles profiles, Transactions transactions) {
        this.queue = queue;
        this.profiles = profiles;
        this.transactions = transactions;
    }

    public EmbeddingBacklog execute() {
        return transactions.reading(() -> LiveProfiles.of(profiles).stream()
                .filter(profile -> profile.state() == EmbeddingProfile.State.ACTIVE)
                .findFirst()
                .map(profile -> queue.backlog(profile.id()))
                .orElse(EmbeddingBacklog.EMPTY));
    }
}
