package dev.portfolio.domain.media;

import dev.portfolio.domain.content.ContentId;
import java.util.OptionalInt;

/**
 * One file of a picture.
 *
 * @param width of a variant; empty for the picture itself
 */
public record MediaFile(ContentId media, OptionalInt width) {

    /** Its name in a store: plain ASCII, a slash before the last part. */
    public String key() {
        return media + "/" + (width.isPresent() ? String.valueOf(width.getAsInt()) : "original");
    }
}
