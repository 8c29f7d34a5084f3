package dev.portfolio.domain.media;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryMediaRepositoryTest extends MediaRepositoryContract {

    private final MediaRepository media = new InMemoryPortfolio().media();

    @Override
    protected MediaRepository media() {
        return media;
    }
}
