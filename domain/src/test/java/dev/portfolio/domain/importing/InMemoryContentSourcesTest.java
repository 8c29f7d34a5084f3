package dev.portfolio.domain.importing;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryContentSourcesTest extends ContentSourcesContract {

    private final ContentSources sources = new InMemoryPortfolio().contentSources();

    @Override
    protected ContentSources sources() {
        return sources;
    }
}
