package dev.portfolio.media.picture;

import dev.portfolio.domain.media.Pictures;
import dev.portfolio.domain.media.PicturesContract;

final class ImageIoPicturesTest extends PicturesContract {

    private final Pictures pictures = new ImageIoPictures();

    @Override
    protected Pictures pictures() {
        return pictures;
    }
}
