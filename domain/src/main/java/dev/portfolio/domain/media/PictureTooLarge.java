package dev.portfolio.domain.media;

import dev.portfolio.domain.error.TooLarge;

/** A picture has more bytes or pixels than are taken. */
public final class PictureTooLarge extends TooLarge {

    public PictureTooLarge(String message) {
        super("picture_too_large", message);
    }

    /** One with more bytes than these megabytes. */
    public static PictureTooLarge inBytes(long bytes, int megabytes) {
        return new PictureTooLarge(
                "The file has " + bytes + " bytes; at most " + megabytes + " MB are taken. Make the picture smaller.");
    }
}
