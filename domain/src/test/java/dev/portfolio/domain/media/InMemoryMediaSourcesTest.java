package dev.portfolio.domain.media;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.content.ContentId;

final class InMemoryMediaSourcesTest extends MediaSourcesContract {

    private final MediaSources sources = new InMemoryPortfolio().mediaSources();

    @Override
    protected MediaSources sources() {
        return sources;
    }

    @Override
    protected ContentId aPicture() {
        return SampleMedia.aPicture().id();
    }
}
