package dev.portfolio.domain.media;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryMediaStoreTest extends MediaStoreContract {

    private final MediaStore store = new InMemoryPortfolio().mediaStore();

    @Override
    protected MediaStore store() {
        return store;
    }
}
