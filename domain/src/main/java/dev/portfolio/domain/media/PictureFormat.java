package dev.portfolio.domain.media;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a picture is coded. What it is, its bytes tell, never its name or what a client says. */
public enum PictureFormat {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg");

    private final String contentType;
    private final String extension;

    PictureFormat(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** The media type, as in {@code Content-Type}. */
    public String contentType() {
        return contentType;
    }

    /** What names of such files end with, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is a program for drawing rather than pixels, and so can do more than show. */
    public boolean isDrawing() {
        return this == SVG;
    }

    /** Whether a name with this extension, in any case, says this format. */
    boolean isExtension(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals(extension) || (this == JPEG && lower.equals("jpeg"));
    }

    /** The format with this media type. */
    public static Optional<PictureFormat> ofContentType(String contentType) {
        return Stream.of(values())
                .filter(format -> format.contentType.equals(contentType))
                .findFirst();
    }
}
