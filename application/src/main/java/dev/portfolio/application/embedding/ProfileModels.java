package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.Embedders;
import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The profiles with their models. Which profile answers questions is told by the database, and looked up there once a second
 * while it is asked for; until a look has succeeded the profile that answered goes on, since its vectors are still there.
 */
public final class ProfileModels {

    /** For so long what was looked up is not looked up again. */
    static final Duration FRESH = Duration.ofSeconds(1);

    private final FindLiveProfiles findLiveProfiles;
    private final Embedders embedders;
    private final Transactions transactions;
    private final Clock clock;
    private volatile Known known = new Known(Optional.empty(), Instant.MIN);
    private final AtomicBoolean looking = new AtomicBoolean();

    private record Known(Optional<EmbeddingProfile> active, Instant since) {}

    public ProfileModels(
            FindLiveProfiles findLiveProfiles, Embedders embedders, Transactions transactions, Clock clock) {
        this.findLiveProfiles = findLiveProfiles;
        this.embedders = embedders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The one that answers questions; empty while nothing was ever embedded. Not to be called inside a transaction. */
    public Optional<ProfileModel> active() {
        Known last = known;
        boolean fresh = last.active().isPresent()
                && clock.instant().isBefore(last.since().plus(FRESH));
        return (fresh ? last.active() : lookedUp(last)).map(this::of);
    }

    /** One thread looks, others go on with what is known. */
    private Optional<EmbeddingProfile> lookedUp(Known last) {
        if (last.active().isEmpty()) {
            return look();
        }
        if (!looking.compareAndSet(false, true)) {
            return last.active();
        }
        try {
            return look();
        } catch (Unavailable e) {
            return last.active();
        } finally {
            looking.set(false);
        }
    }

    private Optional<EmbeddingProfile> look() {
        Instant now = clock.instant();
        Optional<EmbeddingProfile> active = live().stream()
                .filter(profile -> profile.state() == EmbeddingProfile.State.ACTIVE)
                .findFirst();
        active.filter(profile -> isAnother(profile, known.active())).ifPresent(this::warmUp);
        known = new Known(active, now);
        return active;
    }

    private static boolean isAnother(EmbeddingProfile profile, Optional<EmbeddingProfile> before) {
        return before.filter(former -> !former.id().equals(profile.id())).isPresent();
    }

    /** Connections to another model are made while everybody else goes on with the one before. */
    private void warmUp(EmbeddingProfile profile) {
        try {
            of(profile).question("warm up");
        } catch (Unavailable e) {
            // Keywords answer until it does.
        }
    }

    /** Those that saved texts are embedded for, as they are now: the active one first. */
    List<EmbeddingProfile> live() {
        return findLiveProfiles.execute();
    }

    /** The model of this profile. */
    public ProfileModel of(EmbeddingProfile profile) {
        return new ProfileModel(profile, new OutsideTransactions(embedders.of(profile), transactions));
    }
}
