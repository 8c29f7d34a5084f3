package dev.portfolio.application.embedding;

import dev.portfolio.domain.embedding.EmbeddingProfile;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import java.util.Comparator;
import java.util.List;

/** The profiles that saved texts are embedded for. */
public final class LiveProfiles {

    private LiveProfiles() {}

    /** The active one first, then the one that is being built. To be called inside a transaction. */
    public static List<EmbeddingProfile> of(EmbeddingProfiles profiles) {
        return profiles.all().stream()
                .filter(EmbeddingProfile::isLive)
                .sorted(Comparator.comparing(EmbeddingProfile::state).reversed())
                .toList();
    }
}
