package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedders;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.Optional;

/**
 * In a database where nothing was ever embedded, lets the model answer that the settings name. Where one answers already it
 * stays, whatever the settings name: another one needs its vectors first. If the settings name the same model at another
 * address, that is where it is.
 */
public final class ChooseFirstProfile {

    private final EmbeddingProfiles profiles;
    private final Embedders embedders;
    private final Transactions transactions;
    private final Clock clock;

    public ChooseFirstProfile(EmbeddingProfiles profiles, Embedders embedders, Transactions transactions, Clock clock) {
        this.profiles = profiles;
        this.embedders = embedders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What answers now.
     *
     * @param asConfigured whether it is the model that the settings name
     */
    public record Outcome(EmbeddingProfile active, boolean asConfigured) {}

    /** {@link Unavailable} when there is none yet and the model of the settings does not answer. */
    public Outcome execute() {
        EmbeddingRecipe configured = embedders.configured();
        EmbeddingProfile active = active().orElseGet(() -> first(configured));
        boolean asConfigured = active.recipe().model().equals(configured.model());
        String address = configured.baseUrl();
        if (asConfigured && address != null && !address.equals(active.recipe().baseUrl())) {
            transactions.writing(() -> profiles.move(active.id(), address));
        }
        return new Outcome(active, asConfigured);
    }

    private Optional<EmbeddingProfile> active() {
        return transactions.reading(profiles::all).stream()
                .filter(profile -> profile.state() == EmbeddingProfile.State.ACTIVE)
                .findFirst();
    }

    private EmbeddingProfile first(EmbeddingRecipe configured) {
        Embedder model = new OutsideTransactions(embedders.of(configured.model(), configured), transactions);
        int dimension = model.dimension();
        try {
            transactions.writing(() -> {
                EmbeddingProfile begun = profiles.begin(
                        new EmbeddingProfile.Draft(configured.model(), configured, dimension, true), clock.instant());
                profiles.activate(begun.id(), clock.instant());
            });
        } catch (Conflict e) {
            // Another process was faster.
        }
        return active().orElseThrow();
    }
}
