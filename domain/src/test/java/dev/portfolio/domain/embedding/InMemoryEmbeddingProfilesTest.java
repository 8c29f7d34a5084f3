package dev.portfolio.domain.embedding;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryEmbeddingProfilesTest extends EmbeddingProfilesContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected EmbeddingProfiles profiles() {
        return portfolio.embeddingProfiles();
    }
}
