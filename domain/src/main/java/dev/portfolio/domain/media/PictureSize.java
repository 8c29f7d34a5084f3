package dev.portfolio.domain.media;

import dev.portfolio.domain.error.Invalid;

/** How large a picture is, in pixels, as it is to be shown. */
public record PictureSize(int width, int height) {

    public PictureSize {
        if (width < 1 || height < 1) {
            throw new Invalid(
                    "file", "is a picture of " + width + " x " + height + " pixels; it has to show something");
        }
    }

    /** How many pixels there are. */
    public long pixels() {
        return (long) width * height;
    }

    /** The size with this width and the same proportions; at least a pixel high. */
    public PictureSize scaledTo(int newWidth) {
        return new PictureSize(newWidth, (int) Math.max(1, Math.round((double) height * newWidth / width)));
    }
}
