package dev.portfolio.domain.media;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryPicturesTest extends PicturesContract {

    private final Pictures pictures = new InMemoryPortfolio().pictures();

    @Override
    protected Pictures pictures() {
        return pictures;
    }
}
