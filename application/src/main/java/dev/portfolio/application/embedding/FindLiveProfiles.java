package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.transaction.Transactions;
import java.util.List;

/** The profiles that saved texts are embedded for: the one that answers questions first, then the one that is being built. */
public final class FindLiveProfiles {

    private final EmbeddingProfiles profiles;
    private final Transactions transactions;

    public FindLiveProfiles(EmbeddingProfiles profiles, Transactions transactions) {
        this.profiles = profiles;
        this.transactions = transactions;
    }

    public List<EmbeddingProfile> execute() {
        return transactions.reading(() -> LiveProfiles.of(profiles));
    }
}
