package dev.portfolio.domain.media;

import dev.portfolio.domain.error.Unsupported;

/** A file is no picture of a format that is taken. */
public final class PictureUnsupported extends Unsupported {

    /** @param what it is, as in "AVIF" */
    public PictureUnsupported(String what) {
        super("picture_unsupported", "The file is " + what + "; taken are JPEG, PNG, GIF, WebP and SVG.");
    }
}
