package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Removes the vectors that answer no questions any more. The active profile stays in any case. */
public final class RemoveUnusedProfiles {

    /** How long the way back stays open after a switch, when nobody prunes. */
    public static final Duration KEPT = Duration.ofDays(1);

    private final EmbeddingProfiles profiles;
    private final Transactions transactions;
    private final Clock clock;

    public RemoveUnusedProfiles(EmbeddingProfiles profiles, Transactions transactions, Clock clock) {
        this.profiles = profiles;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Which ones.
     *
     * @param retiredFor those that are retired for that long at least
     * @param unfinished also one that is being built
     */
    public record Command(Duration retiredFor, boolean unfinished) {}

    /** Those that were removed. */
    public List<EmbeddingProfile> execute(Command command) {
        Instant retiredBy = clock.instant().minus(command.retiredFor());
        return transactions.writing(() -> {
            List<EmbeddingProfile> unused = profiles.all().stream()
                    .filter(profile -> isMeant(profile, retiredBy, command.unfinished()))
                    .toList();
            unused.forEach(profile -> profiles.remove(profile.id()));
            return unused;
        });
    }

    private static boolean isMeant(EmbeddingProfile profile, Instant retiredBy, boolean unfinished) {
        Instant retired = profile.retiredAt();
        return switch (profile.state()) {
            case ACTIVE -> false;
            case BUILDING -> unfinished;
            case RETIRED -> retired != null && !retired.isAfter(retiredBy);
        };
    }
}
