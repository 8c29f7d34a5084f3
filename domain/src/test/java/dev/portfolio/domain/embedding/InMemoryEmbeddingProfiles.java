package dev.portfolio.domain.embedding;

import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The profiles in memory. */
public final class InMemoryEmbeddingProfiles implements EmbeddingProfiles {

    private final InMemoryTable<EmbeddingProfileId, EmbeddingProfile> profiles;
    private final Consumer<EmbeddingProfileId> forgetVectors;
    private final Consumer<EmbeddingProfileId> forgetQueue;
    private final AtomicInteger lastId = new AtomicInteger();

    /**
     * @param forgetVectors removes the vectors of a profile
     * @param forgetQueue removes what is to be embedded for it
     */
    public InMemoryEmbeddingProfiles(
            InMemoryTransactions transactions,
            Consumer<EmbeddingProfileId> forgetVectors,
            Consumer<EmbeddingProfileId> forgetQueue) {
        this.profiles = new InMemoryTable<>(transactions);
        this.forgetVectors = forgetVectors;
        this.forgetQueue = forgetQueue;
    }

    @Override
    public List<EmbeddingProfile> all() {
        return profiles.read(rows -> rows.values().stream()
                .sorted(Comparator.comparingInt(profile -> profile.id().value()))
                .toList());
    }

    @Override
    public EmbeddingProfile begin(EmbeddingProfile.Draft draft, Instant now) {
        EmbeddingProfileId id = new EmbeddingProfileId(lastId.incrementAndGet());
        EmbeddingProfile begun = new EmbeddingProfile(
                id,
                draft.name(),
                draft.recipe(),
                draft.dimension(),
                draft.builtByServers(),
                EmbeddingProfile.State.BUILDING,
                now,
                null,
                null);
        return profiles.update(rows -> {
            if (rows.values().stream()
                    .anyMatch(one -> one.state() == EmbeddingProfile.State.BUILDING
                            || one.name().equals(draft.name()))) {
                throw new Conflict("embedding_profile_exists", "There is such a profile already.");
            }
            rows.put(id, begun);
            return begun;
        });
    }

    @Override
    public void activate(EmbeddingProfileId id, Instant now) {
        profiles.write(rows -> {
            if (!rows.containsKey(id)) {
                throw new Conflict("embedding_profile_gone", "There is no such profile.");
            }
            rows.replaceAll((_, profile) -> {
                if (profile.id().equals(id)) {
                    return in(profile, EmbeddingProfile.State.ACTIVE, now, null);
                }
                return profile.state() == EmbeddingProfile.State.ACTIVE
                        ? in(profile, EmbeddingProfile.State.RETIRED, profile.activatedAt(), now)
                        : profile;
            });
        });
        all().stream().filter(profile -> !profile.isLive()).forEach(profile -> forgetQueue.accept(profile.id()));
    }

    private static EmbeddingProfile in(
            EmbeddingProfile profile,
            EmbeddingProfile.State state,
            @Nullable Instant activatedAt,
            @Nullable Instant retiredAt) {
        return new EmbeddingProfile(
                profile.id(),
                profile.name(),
                profile.recipe(),
                profile.dimension(),
                profile.builtByServers(),
                state,
                profile.createdAt(),
                activatedAt,
                retiredAt);
    }

    @Override
    public void move(EmbeddingProfileId id, String baseUrl) {
        profiles.write(rows -> rows.computeIfPresent(
                id,
                (_, profile) -> new EmbeddingProfile(
                        profile.id(),
                        profile.name(),
                        profile.recipe().at(baseUrl),
                        profile.dimension(),
                        profile.builtByServers(),
                        profile.state(),
                        profile.createdAt(),
                        profile.activatedAt(),
                        profile.retiredAt())));
    }

    @Override
    public void remove(EmbeddingProfileId id) {
        profiles.write((Map<EmbeddingProfileId, EmbeddingProfile> rows) -> {
            EmbeddingProfile profile = rows.get(id);
            if (profile != null && profile.state() == EmbeddingProfile.State.ACTIVE) {
                throw new Conflict("embedding_profile_active", "The profile answers questions.");
            }
            rows.remove(id);
        });
        forgetVectors.accept(id);
        forgetQueue.accept(id);
    }
}
