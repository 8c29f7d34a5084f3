package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/** Lets the profile answer that servers build, once nothing of it waits. */
public final class FinishServersSwitch {

    private final EmbeddingProfiles profiles;
    private final EmbeddingQueue queue;
    private final FinishModelSwitch finishModelSwitch;
    private final Transactions transactions;

    public FinishServersSwitch(
            EmbeddingProfiles profiles,
            EmbeddingQueue queue,
            FinishModelSwitch finishModelSwitch,
            Transactions transactions) {
        this.profiles = profiles;
        this.queue = queue;
        this.finishModelSwitch = finishModelSwitch;
        this.transactions = transactions;
    }

    /** The profile, if it answers from now on. */
    public Optional<EmbeddingProfile> execute() {
        return transactions
                .reading(() -> LiveProfiles.of(profiles).stream()
                        .filter(profile -> profile.state() == EmbeddingProfile.State.BUILDING)
                        .filter(EmbeddingProfile::builtByServers)
                        .filter(profile -> queue.backlog(profile.id()).waiting() == 0)
                        .findFirst())
                .filter(profile -> finishModelSwitch
                        .execute(new FinishModelSwitch.Command(profile.id(), false))
                        .answers());
    }
}
