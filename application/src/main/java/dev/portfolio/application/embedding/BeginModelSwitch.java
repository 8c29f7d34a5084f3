package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.Embedder;
import dev.portfolio.domain.embedding.Embedders;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingRecipe;
import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Begins the vectors of another model beside those that answer questions, or goes on with those that were begun. Nothing changes
 * for whoever searches.
 */
public final class BeginModelSwitch {

    private final EmbeddingProfiles profiles;
    private final Embedders embedders;
    private final Transactions transactions;
    private final Clock clock;

    public BeginModelSwitch(EmbeddingProfiles profiles, Embedders embedders, Transactions transactions, Clock clock) {
        this.profiles = profiles;
        this.embedders = embedders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * To which model.
     *
     * @param recipe empty for what was begun, else for the model that the settings name
     * @param name of the profile; empty for the model's name
     * @param dimension how many numbers its vectors are to have; empty for as many as they have
     * @param byServers whether running servers make the vectors; otherwise whoever asks does
     */
    public record Command(
            Optional<EmbeddingRecipe> recipe, Optional<String> name, Optional<Integer> dimension, boolean byServers) {}

    /**
     * The profile that is being built. {@link Conflict} when that model answers already, another one is being built, or it was
     * retired and its vectors are still there; {@link Unavailable} when the model does not answer; {@link Invalid} when its
     * vectors have another dimension than expected, or more than can be kept.
     */
    public EmbeddingProfile execute(Command command) {
        List<EmbeddingProfile> all = transactions.reading(profiles::all);
        Optional<EmbeddingProfile> begun = in(EmbeddingProfile.State.BUILDING, all);
        if (begun.isPresent()) {
            return resumed(begun.get(), command);
        }
        EmbeddingRecipe wanted = command.recipe().orElseGet(embedders::configured);
        Predicate<EmbeddingProfile> same = profile -> profile.recipe().makesTheVectorsOf(wanted);
        in(EmbeddingProfile.State.ACTIVE, all).filter(same).ifPresent(profile -> {
            throw new Conflict(
                    "embedding_model_active", "The model " + wanted.model() + " answers already; name another one.");
        });
        all.stream().filter(same).findFirst().ifPresent(profile -> {
            throw new Conflict(
                    "embedding_model_retired",
                    "The vectors of " + profile.name()
                            + " are kept from before: go back to them with --rollback if that"
                            + " was the last model, or remove them with embeddings prune, then switch.");
        });
        return begun(wanted, command);
    }

    private static Optional<EmbeddingProfile> in(EmbeddingProfile.State state, List<EmbeddingProfile> all) {
        return all.stream().filter(profile -> profile.state() == state).findFirst();
    }

    private static EmbeddingProfile resumed(EmbeddingProfile begun, Command command) {
        boolean same = command.recipe()
                .map(wanted -> begun.recipe().makesTheVectorsOf(wanted))
                .orElse(true);
        if (!same || !command.dimension().orElse(begun.dimension()).equals(begun.dimension())) {
            throw new Conflict(
                    "embedding_switch_under_way",
                    "The vectors of " + begun.name() + " (" + begun.dimension()
                            + " dimensions) are being made. Go on with"
                            + " them by embeddings switch, or remove them with embeddings prune --unfinished.");
        }
        return begun;
    }

    private EmbeddingProfile begun(EmbeddingRecipe wanted, Command command) {
        String name = command.name().orElse(wanted.model());
        Embedder model = new OutsideTransactions(embedders.of(name, wanted), transactions);
        int dimension = model.dimension();
        command.dimension().filter(expected -> expected != dimension).ifPresent(expected -> {
            throw new Invalid(
                    "dimension", "is " + expected + ", and " + wanted.model() + " gives " + dimension + " numbers");
        });
        if (dimension > Embedding.MOST_DIMENSIONS) {
            throw new Invalid(
                    "dimension",
                    "of " + wanted.model() + " is " + dimension + "; at most " + Embedding.MOST_DIMENSIONS
                            + " numbers can be kept and indexed");
        }
        return transactions.writing(() -> profiles.begin(
                new EmbeddingProfile.Draft(name, wanted, dimension, command.byServers()), clock.instant()));
    }
}
