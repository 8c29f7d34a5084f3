package dev.portfolio.application.embedding;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingCoverage;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;

/** How far each profile is: what has vectors of it, what waits for them, and what fails. */
public final class GetEmbeddingStatus {

    private final EmbeddingProfiles profiles;
    private final EmbeddingCoverage coverage;
    private final EmbeddingQueue queue;
    private final Transactions transactions;

    public GetEmbeddingStatus(
            EmbeddingProfiles profiles, EmbeddingCoverage coverage, EmbeddingQueue queue, Transactions transactions) {
        this.profiles = profiles;
        this.coverage = coverage;
        this.queue = queue;
        this.transactions = transactions;
    }

    /** Who asks. */
    public record Query(Administrator by) {}

    /** One profile. */
    public record Status(EmbeddingProfile profile, EmbeddingCoverage.Counts counts, EmbeddingBacklog backlog) {}

    /** In the order in which they were begun; empty where nothing was ever embedded. */
    public List<Status> execute(Query query) {
        return transactions.reading(() -> profiles.all().stream()
                .map(profile -> new Status(profile, coverage.of(profile.id()), queue.backlog(profile.id())))
                .toList());
    }
}
