package dev.portfolio.domain.media;

/** How large the file of a picture may be. */
public record MediaLimit(int megabytes) {

    public static final MediaLimit DEFAULT = new MediaLimit(20);

    private static final int BYTES = 1024 * 1024;

    public int bytes() {
        return megabytes * BYTES;
    }
}
